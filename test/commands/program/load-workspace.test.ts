import { expect, test } from 'vitest';
import { loadWorkspace } from '../../../src/commands/program/load-workspace.ts';
import { UserError } from '../../../src/model/user-error.ts';
import { memoryFiles } from '../memory-files.ts';

function complaint(text: string): readonly string[] {
  const files = memoryFiles(new Map([['/werk/viag.config.yaml', text]]), '/werk');
  try {
    loadWorkspace('/werk', undefined, 'nl', files);
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [error.message, error.help];
  }
}

test.each([
  [
    'site:\n  name: a: b\n',
    '2:1 is niet te lezen: een waarde met een dubbele punt hoort tussen aanhalingstekens.',
    'Schrijf: name: "a: b"',
  ],
  [
    'site:\n\tname: VIAG\n',
    '2:1 is niet te lezen: deze regel begint met een tab.',
    'Spring in met spaties: ‘  name: VIAG’',
  ],
  [
    'frontMatter:\n  allow: [*@viag.nl]\n',
    '2:11 is niet te lezen: een waarde die met * of & begint, hoort tussen aanhalingstekens.',
    "Schrijf: '*@viag.nl'",
  ],
  [
    'site:\n  name: VIAG\nlanguage: nl\nsite:\n  url: https://viag.nl\n',
    '4:1 is niet te lezen: deze instelling staat er twee keer.',
    'Zet alles onder één ‘site’.',
  ],
  [
    'authors:\n  - a\n}\n',
    '3:1 is niet te lezen: hier hoort `instelling: waarde` te staan.',
    'Kijk die regel na.',
  ],
])('a configuration that is no YAML is explained: %j', (text, message, help) => {
  expect(complaint(text)).toEqual([`viag.config.yaml:${message}`, help]);
});
