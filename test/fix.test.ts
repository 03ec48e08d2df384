import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../src/config/defaults.ts';
import { applyFixes, fixText } from '../src/fix.ts';
import type { Config } from '../src/model/config.ts';
import type { Fix } from '../src/model/finding.ts';
import { parseText } from '../src/parse/document.ts';
import type { RuleEnvironment } from '../src/rules/define.ts';
import { rules } from '../src/rules/index.ts';
import { validate } from '../src/validate.ts';

const config: Config = {
  ...defaultConfig,
  categories: ['Nieuwsbrief', 'Nieuws', 'Kennis'],
};

const environment: RuleEnvironment = {
  lang: 'nl',
  config,
  today: { year: 2018, month: 12, day: 20 },
  surroundings: { kindOf: () => 'missing', namesIn: () => [], sizeOf: () => undefined },
};

const active = rules.map((rule) => ({ rule, severity: rule.severity, options: undefined }));
const path = 'articles/2018-12-13-woo.md';

function findings(text: string) {
  const document = parseText(path, text, false, config.frontMatter);
  return validate([document], active, environment).files.flatMap((file) => file.findings);
}

const mend = (text: string) =>
  fixText(text, (current) => findings(current).flatMap(({ fix }) => fix ?? []));

describe('applying fixes', () => {
  const fix = (start: number, end: number, text: string): Fix => ({ range: [start, end], text });

  test.each([
    ['nothing', [], 'abcdef'],
    ['one', [fix(1, 3, 'X')], 'aXdef'],
    ['several, in any order', [fix(4, 5, 'Y'), fix(0, 1, 'XX')], 'XXbcdYf'],
    ['side by side', [fix(0, 2, 'X'), fix(2, 4, 'Y')], 'XYef'],
    ['an insertion', [fix(3, 3, '-')], 'abc-def'],
    ['at both ends', [fix(0, 0, '<'), fix(6, 6, '>')], '<abcdef>'],
    ['a removal', [fix(1, 5, '')], 'af'],
    ['of two that overlap the first', [fix(2, 5, 'Y'), fix(1, 3, 'X')], 'aXdef'],
    ['of two at one place the shorter', [fix(1, 4, 'Y'), fix(1, 2, 'X')], 'aXcdef'],
    ['one inside another: the outer', [fix(2, 3, 'Y'), fix(1, 5, 'X')], 'aXf'],
  ] as const)('%s', (_name, fixes, wanted) => {
    expect(applyFixes('abcdef', fixes)).toBe(wanted);
  });

  test('fixes that do not overlap can go in any order', () => {
    const fixes = [fix(0, 1, 'A'), fix(2, 3, ''), fix(3, 3, '+'), fix(5, 6, 'FF')];
    fc.assert(
      fc.property(fc.shuffledSubarray(fixes, { minLength: fixes.length }), (shuffled) => {
        expect(applyFixes('abcdef', shuffled)).toBe(applyFixes('abcdef', fixes));
      }),
    );
  });
});

describe('fixing until there is nothing left', () => {
  test('asks again after every pass', () => {
    const steps: string[] = [];
    const result = fixText('aaa', (text) => {
      steps.push(text);
      const at = text.indexOf('a');
      return at === -1 ? [] : [{ range: [at, at + 1], text: 'b' }];
    });
    expect(result).toBe('bbb');
    expect(steps).toEqual(['aaa', 'baa', 'bba', 'bbb']);
  });

  test('gives up after ten passes', () => {
    let asked = 0;
    const result = fixText('', (text) => {
      asked += 1;
      return [{ range: [text.length, text.length], text: '.' }];
    });
    expect(result).toBe('..........');
    expect(asked).toBe(10);
  });

  test('stops at a fix that changes nothing', () => {
    let asked = 0;
    fixText('a', () => {
      asked += 1;
      return [{ range: [0, 1], text: 'a' }];
    });
    expect(asked).toBe(1);
  });
});

const body = '\nEen zin: met "alles"\tdat\r blijft.  \n\n\n---js\n13-12-2018 @ Nieuws\n';
const article = (head: string) => `---\n${head}\n---\n${body}`;

describe('fixing an article', () => {
  test.each([
    [
      'everything at once, comments and order kept',
      '# van Renk\ntitle: Wat nu?: antwoord\nauthor:   "Renk"  # nog vragen\ndate: 13-12-2018\ncategory: nieuws\ndraft: nee\nslug:woo',
      '# van Renk\ntitle: "Wat nu?: antwoord"\nauthor:   "Renk"  # nog vragen\ndate: 2018-12-13\ncategory: Nieuws\ndraft: false\nslug: woo',
    ],
    [
      'two faults of which the first hides the second',
      'title: a: b\nauthor: X\ndate: 2018-12-13\ncategory: Nieuws\nsummary: c: d',
      'title: "a: b"\nauthor: X\ndate: 2018-12-13\ncategory: Nieuws\nsummary: "c: d"',
    ],
    [
      'a date with a comment behind it',
      'title: X\nauthor: X\ndate: 13-12-2018 # Sinterklaas voorbij\ncategory: Nieuws',
      'title: X\nauthor: X\ndate: 2018-12-13 # Sinterklaas voorbij\ncategory: Nieuws',
    ],
    [
      'a title with what may be a comment behind it stays as it is',
      'title: Wat: nu? # nog na te kijken\nauthor: X\ndate: 2018-12-13\ncategory: Nieuws',
      'title: Wat: nu? # nog na te kijken\nauthor: X\ndate: 2018-12-13\ncategory: Nieuws',
    ],
  ])('%s', (_name, head, wanted) => {
    expect(mend(article(head))).toBe(article(wanted));
  });

  test.each([
    'date: |\n  13-12-2018',
    'date: >-\n  13-12-2018',
    'category: |\n  nieuws',
    'category: >\n  nieuws',
    'category:\n  - >\n    nieuws',
    'draft: |\n  nee',
    'draft: >-\n  ja',
    'date: "13-12-2018"',
    "category: 'nieuws'",
    'category: [nieuws]',
    'category: ["nieuws", kennis]',
    'title: 0x10',
    'title: -1.5e3',
    'title: true',
    'title: .inf',
    'image: 3',
    'slug: 2018',
  ])('what a fix makes of %j reads well, and leaves its neighbours alone', (line) => {
    const head = `lang: nl\n${line}\nsummary: Blijft.`;
    const after = parseText(path, mend(article(head)), false, config.frontMatter);
    expect(after.faults).toEqual([]);
    expect(after.article?.frontMatter.data).toMatchObject({ lang: 'nl', summary: 'Blijft.' });
    expect(after.article?.body).toBe(body);
  });

  test('CRLF stays CRLF', () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    const before = crlf('---\ntitle: a: b\ndate: 13-12-2018\nslug:woo\n---\nTekst.\n');
    const after = crlf('---\ntitle: "a: b"\ndate: 2018-12-13\nslug: woo\n---\nTekst.\n');
    expect(mend(before)).toBe(after);
  });

  test('words that a fix puts between quotes stay the same words', () => {
    const words = ["API's: nu", 'zeg "ja": nu', 'pad C:\\nieuw: nu', '@home', '100%: \'a\' en "b"'];
    for (const title of words) {
      const text = mend(article(`lang: nl\ntitle: ${title}\nauthor: X`));
      expect(parseText(path, text, false, config.frontMatter).article?.meta.title).toBe(title);
    }
  });

  test.each([
    ['title: "Woo" in de praktijk', '"Woo" in de praktijk'],
    ["title: 'Woo' in de praktijk", "'Woo' in de praktijk"],
    ['title: "Woo" en "AVG"', '"Woo" en "AVG"'],
    ['title: "Woo": de wet', '"Woo": de wet'],
  ])('no word and no quote is lost: %s', (line, title) => {
    const text = mend(article(`lang: nl\n${line}\nauthor: X`));
    expect(parseText(path, text, false, config.frontMatter).article?.meta.title).toBe(title);
  });
});

describe('whatever an editor writes', () => {
  const value = fc.oneof(
    fc.constantFrom(
      '13-12-2018',
      '2018-12-13',
      '04-12-18',
      '2018-02-30',
      '9999-12-31',
      '13 december 2018',
      '"13-12-2018"',
      'nieuws',
      'Nieuws',
      '[nieuws, Kenis]',
      '- a',
      'ja',
      'nee',
      'true',
      '2018',
      '1.10',
      '0x1F',
      '~',
      '',
      'null',
      'Wat: nu?',
      '"Wat "nu""',
      "'API's'",
      '"open',
      '@x',
      '%x',
      '*x*',
      '&x',
      '!x',
      '[x] y',
      '{x} y',
      '> 3',
      '| 4',
      '`x`',
      '|\n  regel\n  twee',
      '>-\n  13-12-2018',
      '"a\n  b"',
      '[a,\n  b]',
      '{a: 1, b: [2]}',
      '# niets',
      'x # wel',
      '../../x.png',
    ),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.string({ unit: fc.constantFrom(...':"\'#-[]{}&*!|>%@`,? \tab1\\'), maxLength: 14 }),
  );
  const key = fc.oneof(
    fc.constantFrom(
      'title',
      'author',
      'date',
      'category',
      'summary',
      'tags',
      'image',
      'alt',
      'slug',
      'draft',
      'updated',
      'related',
      'social',
      'lang',
      'Date',
      'ate',
      '"title"',
      '- x',
      '? y',
      '__proto__',
      '<<',
      '  title',
      '\tx',
    ),
    fc.string({ maxLength: 6 }),
  );
  const line = fc.oneof(
    fc
      .tuple(key, fc.constantFrom(': ', ':', ' : ', ':  ', ':\n  ', ':\n  - '), value)
      .map((parts) => parts.join('')),
    value,
  );
  const bodies = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      '\n# Kop\n\n### Diep\n\n![](a.png) [x](javascript:x) [y](/a.md)\n',
      '---\n',
      '',
      '\r\n\r\n',
      '\n```\n---\n```\n',
    ),
  );
  const fenced = fc
    .tuple(
      fc.constantFrom('---', '---', '---', '\n---', '---js', '----', '--- '),
      fc.array(line, { maxLength: 8 }),
      fc.constantFrom('---', '---', '---', '...', '---- '),
      bodies,
      fc.constantFrom('\n', '\r\n'),
    )
    .map(([open, lines, close, tail, eol]) =>
      `${[open, ...lines, close].join('\n')}\n`.replaceAll('\n', eol).concat(tail),
    );
  const name = fc.constantFrom('Title', 'Date', 'Category', 'Slug', 'title', 'Draft', 'draft', 'x');
  const unfenced = fc
    .tuple(
      fc.array(fc.tuple(name, value), { minLength: 2, maxLength: 6 }),
      fc.constantFrom('', '', '---'),
      bodies,
      fc.constantFrom('\n', '\r\n'),
    )
    .map(([pairs, close, tail, eol]) => {
      const lines = pairs.map(([key, said]) => `${key}: ${said.replace(/[\r\n]+/g, ' ')}`);
      return [...lines, close, tail].join(eol);
    });
  const text = fc.oneof({ weight: 3, arbitrary: fenced }, { weight: 1, arbitrary: unfenced });

  test('reading and checking never break; fixing ends, is done at once and leaves the body alone', () => {
    fc.assert(
      fc.property(text, (written) => {
        const before = parseText(path, written, false, config.frontMatter);
        expect(findings(written).filter(({ ruleId }) => ruleId === 'internal-error')).toEqual([]);
        const mended = mend(written);
        expect(mend(mended)).toBe(mended);
        const after = parseText(path, mended, false, config.frontMatter);
        expect(findings(mended).filter(({ fix }) => fix !== undefined)).toEqual([]);
        if (before.article) {
          expect(after.article?.body).toBe(before.article.body);
        }
      }),
      { numRuns: 400, seed: 20181213 },
    );
  });

  test('every range lies in the text, and every place is the text of its key', () => {
    fc.assert(
      fc.property(text, (written) => {
        const { faults, article } = parseText(path, written, false, config.frontMatter);
        for (const fault of faults) {
          const [start, end] = 'range' in fault ? fault.range : [0, 0];
          expect(0 <= start && start <= end && end <= written.length).toBe(true);
        }
        for (const { key: at, value: range } of article?.frontMatter.places.values() ?? []) {
          expect(at[0] <= at[1] && range[0] <= range[1] && range[1] <= written.length).toBe(true);
        }
      }),
      { numRuns: 300, seed: 20181213 },
    );
  });
});
