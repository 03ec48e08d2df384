import { isDeepStrictEqual } from 'node:util';
import { type CST, Parser } from 'yaml';
import { defaultConfig } from '../../src/config/defaults.ts';
import { applyFixes, fixText } from '../../src/fix.ts';
import type { Document } from '../../src/model/article.ts';
import type { Config } from '../../src/model/config.ts';
import type { Finding, Fix } from '../../src/model/finding.ts';
import type { Range } from '../../src/model/range.ts';
import { parseText } from '../../src/parse/document.ts';
import { findFences } from '../../src/parse/fences.ts';
import type { RuleEnvironment } from '../../src/rules/define.ts';
import { rules } from '../../src/rules/index.ts';
import { lineStarts, positionAt } from '../../src/text/lines.ts';
import { validate } from '../../src/validate.ts';

const config: Config = {
  ...defaultConfig,
  categories: ['Nieuwsbrief', 'Nieuws', 'Kennis'],
  authors: ['Redactie VIAG'],
};

/** Some pictures are there and some are not, one is too large, and one is spelt otherwise. */
const environment: RuleEnvironment = {
  lang: 'nl',
  config,
  today: { year: 2018, month: 12, day: 20 },
  surroundings: {
    kindOf: (path) => (/a\.png$/.test(path) ? 'file' : /nieuws$/.test(path) ? 'folder' : 'missing'),
    namesIn: () => ['a.png', 'foto.jpg'],
    sizeOf: (path) => (/a\.png$/.test(path) ? 9_000_000 : undefined),
  },
};

const active = rules.map((rule) => ({ rule, severity: rule.severity, options: undefined }));
const path = 'articles/2018-12-13-woo.md';

/** Guards against work that grows faster than the text; any real article takes a few. */
const mostMilliseconds = 500;

type Mending = Finding & { readonly fix: Fix };

const read = (text: string): Document => parseText(path, text, false, config.frontMatter);

const check = (document: Document): readonly Finding[] =>
  validate([document], active, environment).files.flatMap(({ findings }) => findings);

const mending = (findings: readonly Finding[]): readonly Mending[] =>
  findings.filter((finding): finding is Mending => finding.fix !== undefined);

/** What viag promises of any text, and does not keep for this one. */
export function brokenPromises(text: string): readonly string[] {
  const took = Math.min(milliseconds(text), mostMilliseconds + 1);
  const slow = took > mostMilliseconds && milliseconds(text) > mostMilliseconds;
  const broken: string[] = slow ? [`takes over ${mostMilliseconds} ms`] : [];
  const document = read(text);
  broken.push(...outside(document));

  const mended = fixText(text, (current) => {
    const before = read(current);
    const findings = check(before);
    const fixes = mending(findings);
    broken.push(...misplaced(findings, current));
    if (fixes.length > 0) broken.push(...lostBy(fixes, before));
    return fixes.map(({ fix }) => fix);
  });
  if (mended !== text) {
    const left = mending(check(read(mended))).map(({ ruleId }) => ruleId);
    if (left.length > 0) broken.push(`a second --fix finds more to do: ${left.join(', ')}`);
    broken.push(...lostBetween(text, mended));
  }
  return broken;
}

function milliseconds(text: string): number {
  const start = performance.now();
  check(read(text));
  return performance.now() - start;
}

/** Places that do not lie in the text. */
function outside({ text, faults, article }: Document): readonly string[] {
  const ranges: readonly Range[] = [
    ...faults.flatMap((fault) => ('range' in fault ? [fault.range] : [])),
    ...[...(article?.frontMatter.places.values() ?? [])].flatMap(({ key, value }) => [key, value]),
  ];
  return ranges
    .filter(([start, end]) => !(0 <= start && start <= end && end <= text.length))
    .map((range) => `a place outside the text: ${range}`);
}

function misplaced(findings: readonly Finding[], text: string): readonly string[] {
  const lines = lineStarts(text).length;
  return findings.flatMap(({ ruleId, line, endLine, message, fix }) => {
    if (ruleId === 'internal-error') return [`breaks: ${message}`];
    const [start, end] = fix?.range ?? [0, 0];
    const inText = 1 <= line && line <= endLine && endLine <= lines;
    const fixInText = 0 <= start && start <= end && end <= text.length;
    return inText && fixInText ? [] : [`${ruleId} points outside the text`];
  });
}

/** What one round of fixes touches that is not theirs. */
function lostBy(mends: readonly Mending[], before: Document): readonly string[] {
  const { text, article } = before;
  const next = applyFixes(
    text,
    mends.map(({ fix }) => fix),
  );
  const broken: string[] = [];

  const start = article?.bodyOffset ?? bodyStart(text);
  const own = mends.filter(
    ({ ruleId, fix }) =>
      /^(body|language|privacy|social|suppression)\//.test(ruleId) && fix.range[0] >= start,
  );
  for (const { ruleId, fix } of mends) {
    const meant = fix.range[1] <= start || own.some((mend) => mend.fix === fix);
    if (!meant) broken.push(`${ruleId} reaches into the body`);
  }
  const body = applyFixes(
    text,
    own.map(({ fix }) => fix),
  ).slice(start);
  if (!next.endsWith(body)) broken.push('bytes of the body are lost');
  if (!article) return broken;

  const after = read(next).article;
  if (!after) return [...broken, 'a fix makes the article unreadable'];
  if (after.body !== body) broken.push('the body begins elsewhere');
  const touched = ([from, to]: Range) =>
    mends.some(({ fix }) => fix.range[0] <= to && fix.range[1] >= from);
  const { data, places } = article.frontMatter;
  // Of a key that is there twice only one is looked at, and mended.
  if (before.faults.some(({ kind }) => kind === 'duplicate-key')) return broken;
  const names = topKeys(article.frontMatter.places);
  if (names.length !== topKeys(after.frontMatter.places).length) broken.push('a key is lost');
  names.forEach((name, index) => {
    const place = places.get(name);
    if (!place || touched([place.key[0], Math.max(place.key[1], place.value[1])])) return;
    if (topKeys(after.frontMatter.places)[index] !== name) broken.push(`‘${name}’ changes places`);
    const key = name.replaceAll('\\.', '.');
    if (!isDeepStrictEqual(data[key], after.frontMatter.data[key])) {
      broken.push(`a fix elsewhere changes ‘${name}’`);
    }
  });
  return broken;
}

/** In the order of the file. */
function topKeys(places: ReadonlyMap<string, unknown>): readonly string[] {
  return [...places.keys()].filter((key) => !/(?<!\\)\./.test(key));
}

function bodyStart(text: string): number {
  const fences = findFences(text);
  return 'kind' in fences ? text.length : fences.bodyOffset;
}

/** Text that is a comment once mended, without a word about it: it was none, or was warned of. */
function hiddenBy(before: string, after: string): readonly string[] {
  // Of a head that cannot be read nobody can say where its comments begin.
  if (!read(before).article) return [];
  const known = quietComments(before);
  return quietComments(after)
    .filter((comment) => comment !== '' && !known.includes(comment))
    .map((comment) => `a fix makes a comment of ‘${comment}’`);
}

/** The comments in a head that no rule has a question about. */
function quietComments(text: string): readonly string[] {
  const document = read(text);
  const [start, end] = document.article?.frontMatter.range ?? [0, 0];
  const asked = check(document).filter(({ ruleId }) => ruleId === 'frontmatter/comment-in-value');
  return [...commentsIn(new Parser().parse(text.slice(start, end)))].map(({ offset, source }) => {
    const { line, column } = positionAt(lineStarts(text), start + offset);
    const [own = ''] = source.split('\r');
    // A remark may stand behind what is lost.
    const lost = asked.find((finding) => finding.line === line)?.endColumn ?? column;
    return own.slice(lost - column).trim();
  });
}

/** Wherever in the tree they hang. */
function* commentsIn(token: unknown): Generator<CST.SourceToken> {
  if (typeof token !== 'object' || token === null) return;
  if ('type' in token && token.type === 'comment') yield token as CST.SourceToken;
  const parts = Symbol.iterator in token ? (token as Iterable<unknown>) : Object.values(token);
  for (const part of parts) yield* commentsIn(part);
}

/** What all fixes together lose: a comment in the head, or the line ends that the file had. */
function lostBetween(before: string, after: string): readonly string[] {
  const notes = (text: string) => text.match(/# noot-\d+/g)?.sort() ?? [];
  const ends = (text: string) => new Set(text.match(/\r\n|\r|\n/g));
  const added = [...ends(after)].filter((end) => ends(before).size > 0 && !ends(before).has(end));
  return [
    ...(isDeepStrictEqual(notes(before), notes(after)) ? [] : ['a comment is lost']),
    ...hiddenBy(before, after),
    ...added.map((end) => `a line end that was not there: ${JSON.stringify(end)}`),
  ];
}
