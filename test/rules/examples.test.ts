import { describe, expect, test } from 'vitest';
import { asFound, checkExample } from '../../src/check-example.ts';
import { fixText } from '../../src/fix.ts';
import { exampleText } from '../../src/rules/example.ts';
import { rules } from '../../src/rules/index.ts';

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test.each(
    rule.good.map((example, index) => [example.note ?? `good ${index + 1}`, example] as const),
  )('is content with: %s', (_name, example) => {
    expect(checkExample(rule, example, 'nl').map(asFound)).toEqual([]);
  });

  test.each(
    rule.bad.map((example, index) => [example.note ?? `bad ${index + 1}`, example] as const),
  )('finds what is wrong with: %s', (_name, example) => {
    expect(checkExample(rule, example, 'nl').map(asFound)).toEqual(example.finds);
  });

  test('says something in English too, at the same places', () => {
    for (const example of rule.bad) {
      const places = (lang: 'nl' | 'en') =>
        checkExample(rule, example, lang).map(({ line, column }) => `${line}:${column}`);
      expect(places('en')).toEqual(places('nl'));
      const english = checkExample(rule, example, 'en').map(({ message }) => message);
      const dutch = checkExample(rule, example, 'nl').map(({ message }) => message);
      expect(english).not.toEqual(dutch);
    }
  });

  test('mends exactly the examples that show how', () => {
    for (const example of rule.bad) {
      const before = exampleText(example);
      const after = fixText(before, (text) =>
        checkExample(rule, example, 'nl', text).flatMap(({ fix }) => fix ?? []),
      );
      expect(after).toBe(example.fixed ?? before);
    }
    expect(rule.bad.some(({ fixed }) => fixed !== undefined)).toBe(rule.fixable);
  });
});
