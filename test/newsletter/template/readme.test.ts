import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inBundle } from '../../../src/newsletter/addresses.ts';
import { liquidEngine } from '../../../src/newsletter/template/liquid-engine.ts';
import { markupOf } from '../../../src/newsletter/template/safe-html.ts';
import { templateData } from '../../../src/newsletter/template/template-data.ts';
import { issues } from '../issues.ts';

/** Every name in the data, whatever it is in. */
function namesIn(data: unknown): readonly string[] {
  if (Array.isArray(data)) return data.flatMap(namesIn);
  if (typeof data !== 'object' || data === null || markupOf(data) !== undefined) return [];
  return [...Object.keys(data), ...Object.values(data).flatMap(namesIn)];
}

const [issue, config] = issues['house-style'];
const names = new Set(namesIn(templateData(issue, config, inBundle)));
const filters = Object.keys(liquidEngine().filters).filter((name) => !/^(?:escape|h$)/.test(name));

test.each(['leesmij', 'readme'])('layout/%s.txt tells of every name and every filter', (name) => {
  const text = readFileSync(new URL(`../../../layout/${name}.txt`, import.meta.url), 'utf8');
  const words = new Set(text.match(/\w+/g));
  expect([...names, ...filters].filter((each) => !words.has(each))).toEqual([]);
  expect(text.split('\n').filter((line) => line.length > 110)).toEqual([]);
});
