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
      'what a hash sign would hide first, and then the list that it stands in',
      'title: X\nauthor: X\ndate: 2018-12-13\ncategory: Nieuws\ntags: woo, Openbaarheid, #privacy',
      'title: X\nauthor: X\ndate: 2018-12-13\ncategory: Nieuws\ntags: [woo, Openbaarheid, privacy]',
    ],
    [
      'a value of which a part may be a comment is left to the editor',
      'title: X\nauthor: X\ndate: 2018-12-13\ncategory: Nieuws\ntags: woo, avg # 3 in getal',
      'title: X\nauthor: X\ndate: 2018-12-13\ncategory: Nieuws\ntags: woo, avg # 3 in getal',
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
