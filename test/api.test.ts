import { expect, test } from 'vitest';
import { defaultConfig } from '../src/config/defaults.ts';
import * as api from '../src/index.ts';

test('exports this and nothing else', () => {
  expect(Object.keys(api).sort()).toEqual([
    'archiveRule',
    'articleRule',
    'documentRule',
    'parseDocument',
    'rules',
    'run',
    'validate',
  ]);
});

test('checks a text of its own with a rule of its own', () => {
  const shout = api.articleRule({
    id: 'house/shout',
    severity: 'warning',
    summary: { nl: 'Niet schreeuwen.', en: 'No shouting.' },
    why: { nl: 'Dat leest onrustig.', en: 'It makes restless reading.' },
    messages: { nl: { loud: 'Dit is hard.' }, en: { loud: 'This is loud.' } },
    good: [],
    bad: [],
    *check({ meta, frontMatter }, { say }) {
      const range = frontMatter.places.get('title')?.value;
      if (meta.title?.endsWith('!') && range) yield { message: say.loud, range };
    },
  });
  const bytes = new TextEncoder().encode('---\ntitle: Kom nu!\n---\nTekst.\n');
  const document = api.parseDocument('a.md', bytes, defaultConfig.frontMatter);
  const report = api.validate([document], [{ rule: shout, severity: 'error', options: {} }], {
    lang: 'nl',
    config: defaultConfig,
    today: { year: 2018, month: 12, day: 20 },
    surroundings: { kindOf: () => 'missing', namesIn: () => [], sizeOf: () => undefined },
  });
  expect(report).toEqual({
    files: [
      {
        path: 'a.md',
        findings: [
          {
            ruleId: 'house/shout',
            severity: 'error',
            message: 'Dit is hard.',
            line: 2,
            column: 8,
            endLine: 2,
            endColumn: 15,
          },
        ],
      },
    ],
    counts: { files: 1, error: 1, warning: 0, info: 0, fixable: 0 },
  });
});
