import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { yamlText, yamlTextLike } from '../../../src/text/encodings/yaml-text.ts';

describe('yamlText', () => {
  test.each([
    ['Anna Bos', 'Anna Bos'],
    ["Anna 't Hoen", "Anna 't Hoen"],
    ["'t Hoen", '"\'t Hoen"'],
    ['Woo: het vervolg', '"Woo: het vervolg"'],
    ['nieuws #1', '"nieuws #1"'],
    ['2018', '"2018"'],
    ['No', '"No"'],
    ['C:\\pad', '"C:\\\\pad"'],
    ['', '""'],
  ])('%s', (text, yaml) => {
    expect(yamlText(text)).toBe(yaml);
    expect(load(`a: ${yaml}`)).toEqual({ a: text });
  });

  test('quotes commas and brackets only inside a list', () => {
    expect(yamlText('woo, avg [1]')).toBe('woo, avg [1]');
    expect(yamlText('woo, avg [1]', true)).toBe('"woo, avg [1]"');
    expect(load('[woo]')).toEqual(['woo']);
  });
});

describe('yamlTextLike', () => {
  test('keeps the quotes', () => {
    expect(yamlTextLike("'a'", "it's")).toBe("'it''s'");
    expect(yamlTextLike('"a"', 'say "so"')).toBe('"say \\"so\\""');
    expect(yamlTextLike('a', 'b: c')).toBe('"b: c"');
  });

  test('leaves text over several lines alone', () => {
    expect(yamlTextLike('|\n  a', 'b')).toBeUndefined();
    expect(yamlTextLike('a\n  b', 'b')).toBeUndefined();
  });
});
