import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { flowYaml } from '../../../src/text/encodings/flow-yaml.ts';

test.each<readonly [unknown, string]>([
  [
    { limit: 20, allow: ['Woo', '*@viag.nl', 'a, b'] },
    '{limit: 20, allow: [Woo, "*@viag.nl", "a, b"]}',
  ],
  [{ terms: {}, days: null }, '{terms: {}, days: null}'],
  [[], '[]'],
])('%j on one line', (value, text) => {
  expect(flowYaml(value)).toBe(text);
  expect(load(text, { schema: CORE_SCHEMA })).toEqual(value);
});
