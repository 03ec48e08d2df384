import {
  CaptureTag,
  Context,
  Liquid,
  Parser,
  type TagToken,
  type Template,
  type TopLevelToken,
  toValueSync,
} from 'liquidjs';
import { directionAttribute } from '../../render/direction.ts';
import { caughtOutput, fromData, htmlOutput } from './html-output.ts';
import { knownTags } from './known-tags.ts';
import { safeHtml, safePieces } from './safe-html.ts';

/** No clock, no chance, no regular expression; `raw` is not among them, so nothing goes out bare. */
const knownFilters = new Set([
  ...['append', 'prepend', 'replace', 'replace_first', 'remove', 'remove_first', 'split', 'join'],
  ...['upcase', 'downcase', 'capitalize', 'strip', 'lstrip', 'rstrip', 'truncate', 'truncatewords'],
  ...['size', 'first', 'last', 'slice', 'reverse', 'sort', 'uniq', 'map', 'where', 'concat'],
  ...['compact', 'plus', 'minus', 'times', 'divided_by', 'modulo', 'round', 'ceil', 'floor'],
  ...['default', 'json', 'url_encode'],
]);

/** liquidjs as templates of a newsletter may use it: no files, bounded, everything escaped. */
export function liquidEngine(): Liquid {
  const engine = new Liquid({
    // In memory, and nothing is there.
    templates: {},
    relativeReference: false,
    dynamicPartials: false,
    ownPropertyOnly: true,
    strictVariables: true,
    strictFilters: true,
    lenientIf: true,
    // Typed as if only texts came of it; our own output takes what it marks.
    outputEscape: fromData as unknown as (data: unknown) => string,
    parseLimit: 1_000_000,
    memoryLimit: 20_000_000,
    renderLimit: 2_000,
  });
  for (const name of Object.keys(engine.tags)) {
    if (!knownTags.some((known) => known === name)) delete engine.tags[name];
  }
  for (const name of Object.keys(engine.filters)) {
    if (!knownFilters.has(name)) engine.unregisterFilter(name);
  }
  // Everything is escaped already; who is used to asking for it gets no second layer.
  for (const name of ['escape', 'escape_once', 'h']) {
    engine.registerFilter(name, (value: unknown) => value);
  }
  engine.registerFilter('dir', (text: unknown) =>
    safeHtml(typeof text === 'string' ? directionAttribute(text) : ''),
  );
  engine.registerTag('capture', captureTag());
  return engine;
}

/** Renders into an output, which escapes for where a value comes to stand. */
export function rendered(engine: Liquid, templates: Template[], data: object): string {
  const output = htmlOutput();
  const context = new Context(data, engine.options, { sync: true }, { liquid: engine });
  toValueSync(engine.renderer.renderTemplates(templates, context, output));
  return output.buffer;
}

/**
 * What is caught is no text to filter or to escape as a whole: the template's own part of it stays as
 * it is, and the values in it are escaped where it comes to stand, perhaps in an attribute.
 */
function captureTag() {
  const caught = new WeakMap<object, CaptureTag>();
  return {
    parse(this: { liquid: Liquid }, token: TagToken, rest: TopLevelToken[]) {
      caught.set(this, new CaptureTag(token, rest, this.liquid, new Parser(this.liquid)));
    },
    *render(this: { liquid: Liquid }, context: Context): Generator<unknown, void, unknown> {
      const tag = caught.get(this);
      if (!tag) return;
      const output = caughtOutput();
      yield this.liquid.renderer.renderTemplates(tag.templates, context, output);
      const { pieces } = output;
      // A text, so that a template can ask whether it is empty.
      context.bottom()[tag.variable] = pieces.length > 0 ? safePieces(pieces) : '';
    },
  };
}
