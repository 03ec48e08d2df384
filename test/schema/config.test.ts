import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { configTextEn } from '../../src/scaffold/config-text-en.ts';
import { configTextNl } from '../../src/scaffold/config-text-nl.ts';
import { configText } from '../e2e/workspace.ts';
import { published, validatorOf } from './validator.ts';

const faultsIn = validatorOf(published('config'));
const own = readFileSync(new URL('../../viag.config.yaml', import.meta.url), 'utf8');
/** With every setting that `viag init` comments out switched on. */
const switchedOn = (text: string) => text.replace(/^( *)#(?=\w| {2,}[\w-])/gm, '$1');

test.each([
  ['of this project', own],
  ['that viag init writes', configTextNl],
  ['that viag init writes, in English', configTextEn],
  ['with everything in it', switchedOn(configTextNl)],
  ['of the tests', configText],
])('the configuration %s is valid', (_name, text) => {
  expect(faultsIn(load(text))).toEqual([]);
});

test.each([
  ['language: de', '/language must be equal to one of the allowed values'],
  ['site: {url: "javascript:alert(1)"}', '/site/url must match pattern "^https?:\\/\\/[^\\s/]+"'],
  ['categorieen: [Nieuws]', ' must NOT have additional properties'],
  ['newsletters: ""', '/newsletters must NOT have fewer than 1 characters'],
  [
    'newsletter: {theme: {primary: red}}',
    '/newsletter/theme/primary must match pattern "^#[0-9a-fA-F]{6}$"',
  ],
])('%s is not', (text, fault) => {
  // A section may also be empty, which such a fault is told of as well.
  const own = faultsIn(load(text)).filter((one) => !/must be null|in anyOf$/.test(one));
  expect(own).toEqual([fault]);
});
