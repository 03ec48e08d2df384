import { closest } from '../../text/suggest.ts';
import { liquidEngine, rendered } from './liquid-engine.ts';
import { markupOf, notAText } from './safe-html.ts';
import { TemplateError, type TemplateFault } from './template-error.ts';

/** A template that was read, to be filled in as often as needed. */
export type Fill = (data: object) => string;

/**
 * Reads a Liquid template.
 *
 * @throws TemplateError, also when it is filled in.
 */
export function readTemplate(source: string): Fill {
  const engine = liquidEngine();
  const templates = attempt(() => engine.parse(source));
  return (data) => attempt(() => rendered(engine, templates, data), data);
}

function attempt<Result>(work: () => Result, data: object = {}): Result {
  try {
    return work();
  } catch (error) {
    throw templateError(error, data);
  }
}

/** What liquidjs throws; it is no class of ours, so it is told by what it has. */
interface LiquidComplaint extends Error {
  readonly token?: { getPosition(): readonly number[] };
  readonly originalError?: Error;
}

function templateError(error: unknown, data: object): unknown {
  if (!(error instanceof Error)) return error;
  const { token, originalError, message } = error as LiquidComplaint;
  // A template that is too long is refused before there is a place in it.
  if (!token && / limit exceeded$/.test(message)) return new TemplateError({ kind: 'too-much' });
  if (!token) return error;
  const said = originalError?.message ?? message.replace(/, (?:file:.*, )?line:\d+, col:\d+$/, '');
  return new TemplateError(meant(faultIn(said), data), token.getPosition()[0], { cause: error });
}

const known: readonly (readonly [RegExp, (name: string) => TemplateFault])[] = [
  [/^undefined variable: (.+)$/, (name) => ({ kind: 'unknown-name', name })],
  [/^undefined filter: (.+)$/, (name) => ({ kind: 'unknown-filter', name })],
  [/^tag "(.+)" not found$/, (name) => ({ kind: 'unknown-tag', name })],
  [/^(?:tag|output|raw) "?([\s\S]+?)"? not closed$/, (name) => ({ kind: 'not-closed', name })],
  [/ limit exceeded$|^Maximum call stack size exceeded$/, () => ({ kind: 'too-much' })],
];

function faultIn(message: string): TemplateFault {
  if (message === notAText) return { kind: 'filtered-html' };
  for (const [pattern, fault] of known) {
    const found = pattern.exec(message);
    if (found) return fault(found[1] ?? '');
  }
  return { kind: 'other', message };
}

/** With the name in the data that looks most like one that is not there. */
function meant(fault: TemplateFault, data: object): TemplateFault {
  if (fault.kind !== 'unknown-name') return fault;
  const [last = '', ...before] = fault.name.split('.').reverse();
  const name = closest(last, [...new Set(namesIn(data))]);
  return name === undefined ? fault : { ...fault, meant: [name, ...before].reverse().join('.') };
}

function namesIn(data: unknown): readonly string[] {
  if (Array.isArray(data)) return data.flatMap(namesIn);
  if (typeof data !== 'object' || data === null || markupOf(data) !== undefined) return [];
  return [...Object.keys(data), ...Object.values(data).flatMap(namesIn)];
}
