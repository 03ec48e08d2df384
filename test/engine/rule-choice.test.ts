import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/defaults.ts';
import { chooseRules } from '../../src/engine/rule-choice.ts';
import type { Config, RuleSettings } from '../../src/model/config.ts';
import type { Level, Severity } from '../../src/model/finding.ts';
import { articleRule } from '../../src/rules/define.ts';

const rule = (id: string, severity: Severity) =>
  articleRule({
    id,
    severity,
    summary: { nl: 'Een regel.', en: 'A rule.' },
    why: { nl: 'Daarom.', en: 'Because.' },
    messages: { nl: {}, en: {} },
    good: [],
    bad: [],
    check: () => [],
  });

const rules = [rule('a/hint', 'info'), rule('a/warning', 'warning'), rule('a/error', 'error')];

const settings = (levels: Readonly<Record<string, Level>>): RuleSettings =>
  new Map(Object.entries(levels).map(([id, level]) => [id, { level }]));

function levelsFor(path: string, config: Partial<Config>, flags: Record<string, Level> = {}) {
  const chosen = chooseRules(
    rules,
    { ...defaultConfig, ...config },
    new Map(Object.entries(flags)),
  );
  return chosen(path).map((active) => `${active.rule.id} ${active.severity}`);
}

describe('the level of a rule', () => {
  test.each([
    ['its own', {}, {}, ['a/hint info', 'a/warning warning', 'a/error error']],
    [
      'a step up in the strict preset',
      { preset: 'strict' },
      {},
      ['a/hint warning', 'a/warning error', 'a/error error'],
    ],
    [
      'from the configuration, whatever the preset',
      { preset: 'strict', rules: settings({ 'a/hint': 'info', 'a/error': 'off' }) },
      {},
      ['a/hint info', 'a/warning error'],
    ],
    [
      'from an override that matches',
      {
        rules: settings({ 'a/hint': 'off' }),
        overrides: [
          { files: ['articles/2012/**'], rules: settings({ 'a/hint': 'error' }) },
          { files: ['articles/2018/**'], rules: settings({ 'a/warning': 'off' }) },
        ],
      },
      {},
      ['a/hint error', 'a/warning warning', 'a/error error'],
    ],
    [
      'from the last override of two that match',
      {
        overrides: [
          { files: ['**/*.md'], rules: settings({ 'a/hint': 'error', 'a/error': 'off' }) },
          { files: ['articles/**'], rules: settings({ 'a/hint': 'off' }) },
        ],
      },
      {},
      ['a/warning warning'],
    ],
    [
      'from the command line, above all else',
      { overrides: [{ files: ['**'], rules: settings({ 'a/hint': 'error' }) }] },
      { 'a/hint': 'off', 'a/warning': 'info' },
      ['a/warning info', 'a/error error'],
    ],
  ] satisfies readonly (readonly [
    string,
    Partial<Config>,
    Record<string, Level>,
    readonly string[],
  ])[])('%s', (_name, config, flags, expected) => {
    expect(levelsFor('articles/2012/een.md', config, flags)).toEqual(expected);
  });

  test('an override that only gives options leaves the level as it was', () => {
    const overrides = [{ files: ['**'], rules: new Map([['a/hint', { options: {} }]]) }];
    expect(levelsFor('x.md', { rules: settings({ 'a/hint': 'error' }), overrides })).toContain(
      'a/hint error',
    );
  });
});

test('articles under the same overrides share one list, so that rules are bound once', () => {
  const overrides = [{ files: ['old/**'], rules: settings({ 'a/hint': 'off' }) }];
  const chosen = chooseRules(rules, { ...defaultConfig, overrides }, new Map());
  expect(chosen('new/a.md')).toBe(chosen('new/b.md'));
  expect(chosen('old/a.md')).toBe(chosen('old/b.md'));
  expect(chosen('old/a.md')).not.toBe(chosen('new/a.md'));
});
