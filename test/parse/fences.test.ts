import { describe, expect, test } from 'vitest';
import { findFences } from '../../src/parse/fences.ts';
import { faultsOf, milliseconds, parsed } from './sample.ts';

describe('finds the fences', () => {
  test.each([
    ['LF', '---\na: b\n---\nBody', { open: 0, closer: '---', range: [4, 9], bodyOffset: 13 }],
    [
      'CRLF',
      '---\r\na: b\r\n---\r\nBody',
      { open: 0, closer: '---', range: [5, 11], bodyOffset: 16 },
    ],
    [
      'mixed line ends',
      '---\r\na: b\n---\r\nBody',
      { open: 0, closer: '---', range: [5, 10], bodyOffset: 15 },
    ],
    [
      'closed by dots',
      '---\na: b\n...\nBody',
      { open: 0, closer: '...', range: [4, 9], bodyOffset: 13 },
    ],
    [
      'blanks behind both',
      '--- \t\na: b\n---  \nBody',
      { open: 0, closer: '---', range: [6, 11], bodyOffset: 17 },
    ],
    ['no body', '---\na: b\n---', { open: 0, closer: '---', range: [4, 9], bodyOffset: 12 }],
    ['nothing inside', '---\n---\n', { open: 0, closer: '---', range: [4, 4], bodyOffset: 8 }],
    [
      'dashes in the body',
      '---\na: b\n---\nBody\n---\nmore\n',
      { open: 0, closer: '---', range: [4, 9], bodyOffset: 13 },
    ],
    [
      'an indented fence inside a block of text',
      '---\na: |\n  ---\n---\nBody',
      { open: 0, closer: '---', range: [4, 15], bodyOffset: 19 },
    ],
    [
      'blank lines first, with a warning',
      '\n \t\r\n---\na: b\n---\n',
      {
        open: 5,
        closer: '---',
        range: [9, 14],
        bodyOffset: 18,
        warning: { kind: 'blank-before', range: [0, 5] },
      },
    ],
  ])('%s', (_name, text, fences) => {
    expect(findFences(text)).toEqual(fences);
  });
});

describe('another language is a fault, and its code never runs', () => {
  test.each(['js', ' js', 'JS', 'javascript', 'coffee', 'constructor', 'isPrototypeOf', 'json'])(
    '---%s',
    (language) => {
      const text = `---${language}\n{a: (globalThis.viagWasHere = 1)}\n---\nTekst.\n`;
      expect(findFences(text)).toEqual({
        kind: 'other-language',
        range: [0, 3 + language.length],
        language: language.trim(),
      });
      expect(faultsOf(parsed(text))).toEqual([`other-language @ "---${language}"`]);
      expect(parsed(text).article).toBe(undefined);
      expect('viagWasHere' in globalThis).toBe(false);
    },
  );

  test.each(['---js {', '---c++', '---js;', '--- js // x'])(
    'what only resembles one is refused too: %s',
    (fence) => {
      const document = parsed(`${fence}\n{a: (globalThis.viagWasHere = 1)}\n---\n`);
      expect(faultsOf(document)).toEqual([`no-front-matter @ ${JSON.stringify(fence)}`]);
      expect(document.article).toBe(undefined);
      expect('viagWasHere' in globalThis).toBe(false);
    },
  );

  test('in the body it is text', () => {
    const text = '---\ntitle: X\n---\n---js\nglobalThis.viagWasHere = 1\n---\n';
    expect(parsed(text).faults).toEqual([]);
    expect(parsed(text).article?.body).toBe('---js\nglobalThis.viagWasHere = 1\n---\n');
    expect('viagWasHere' in globalThis).toBe(false);
  });

  test('the same faulty file twice gives the same fault twice', () => {
    for (const text of ['---js\n{a: 1}\n---\n', '---\ntitle: [\n---\n', '---\na: 1\na: 2\n---\n']) {
      expect(faultsOf(parsed(text))).toEqual(faultsOf(parsed(text)));
      expect(faultsOf(parsed(text))).not.toEqual([]);
    }
  });
});

describe('every way to get the fences wrong has a fault of its own', () => {
  test.each([
    ['an empty file', '', 'empty-file'],
    ['blanks alone', ' \n\t\r\n', 'empty-file'],
    ['no front matter', '# Titel\n\nTekst.\n', 'no-front-matter @ "# Titel"'],
    ['text on the fence', '---title: x\n---\n', 'no-front-matter @ "---title: x"'],
    ['only an opening', '---\n', 'not-closed @ "---"'],
    ['only an opening, without its end', '---', 'not-closed @ "---"'],
    ['no closing', '---\ntitle: X\n\nTekst.\n', 'not-closed @ "---"'],
    ['an indented closing', '---\ntitle: X\n ---\nTekst.\n', 'not-closed @ "---"'],
    ['four dashes at the start', '----\ntitle: X\n----\n', 'mangled-fence @ "----"'],
    ['four dashes at the end', '---\ntitle: X\n----\nTekst.\n', 'mangled-fence @ "----"'],
    ['words behind the closing', '---\ntitle: X\n--- einde\n', 'mangled-fence @ "--- einde"'],
    ['two dashes', '--\ntitle: X\n--\n', 'mangled-fence @ "--"'],
    ['a dash that was made typographic', '—\ntitle: X\n—\n', 'mangled-fence @ "—"'],
    ['an indented opening', ' ---\ntitle: X\n---\n', 'mangled-fence @ " ---"'],
    ['a no-break space', '---\u00a0\ntitle: X\n---\n', 'mangled-fence @ "---\u00a0"'],
    ['TOML', '+++\ntitle = "X"\n+++\n', 'toml @ "+++"'],
    ['the old Mac line ends', '---\rtitle: X\r---\r', 'carriage-returns @ "\\r"'],
    ['Mac line ends and one LF', '---\rtitle: X\r---\nTekst\n', 'no-front-matter'],
  ])('%s', (_name, text, fault) => {
    const [found = '', ...others] = faultsOf(parsed(text));
    expect(others).toEqual([]);
    expect(found.slice(0, fault.length)).toBe(fault);
    expect(parsed(text).article).toBe(undefined);
  });
});

test('front matter over 16 KB is refused before YAML sees it', () => {
  const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n');
  const text = `---\n${keys}\n---\nTekst.\n`;
  let faults: readonly string[] = [];
  const took = milliseconds(() => {
    faults = faultsOf(parsed(text));
  });
  expect(faults).toEqual(['front-matter-too-large @ "---"']);
  expect(took).toBeLessThan(1000);
});

test('16 KB exactly is read', () => {
  const head = (length: number) => `---\nt: ${'x'.repeat(length - 4)}\n---\n`;
  expect(parsed(head(16 * 1024)).faults).toEqual([]);
  expect(faultsOf(parsed(head(16 * 1024 + 1)))).toEqual(['front-matter-too-large @ "---"']);
});
