import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Argument, Option } from 'commander';
import { describe, expect, test } from 'vitest';
import { exportNewsletterCommand } from '../src/commands/export-newsletter.meta.ts';
import { exportSocialCommand } from '../src/commands/export-social.meta.ts';
import { commands } from '../src/commands/index.ts';
import { validateCommand } from '../src/commands/validate.meta.ts';
import { espNames } from '../src/model/esp-name.ts';
import type { Translated } from '../src/model/lang.ts';
import { networkIds } from '../src/model/network-id.ts';
import { espProfile } from '../src/newsletter/esp/index.ts';
import { reporters } from '../src/reporters/index.ts';
import { rules } from '../src/rules/index.ts';
import { networks } from '../src/social/networks/index.ts';
import { schedules } from '../src/social/schedules/index.ts';

const source = (folder: string) => fileURLToPath(new URL(`../src/${folder}`, import.meta.url));
const ids = rules.map(({ id }) => id);

/** What lacks a language, or says the same in both. */
function untranslated(what: string, { nl, en }: Translated): readonly string[] {
  return nl.trim() === '' || en.trim() === '' || nl === en ? [what] : [];
}

describe('rules', () => {
  test('have an id of their own, group and name', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  test('stand in the folder of their group, in a file with their name, and are registered', () => {
    const groups = readdirSync(source('rules'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const onDisk = groups.flatMap(({ name }) =>
      readdirSync(source(`rules/${name}`)).map((file) => `${name}/${file.replace(/\.ts$/, '')}`),
    );
    expect(onDisk.sort()).toEqual(ids.toSorted());
  });

  test('say what and why in two languages', () => {
    const silent = rules.flatMap(({ id, summary, why }) => [
      ...untranslated(`${id} summary`, summary),
      ...untranslated(`${id} why`, why),
    ]);
    expect(silent).toEqual([]);
  });

  test('show what is good and what is bad', () => {
    expect(rules.filter(({ good, bad }) => good.length === 0 || bad.length === 0)).toEqual([]);
  });

  test('take no options as readily as none at all, and refuse unknown ones', () => {
    for (const { readOptions } of rules) {
      expect(readOptions(undefined)).toEqual(readOptions({}));
      expect(() => readOptions({ 'no-such-option': 1 })).toThrow();
    }
  });
});

describe('reporters', () => {
  test('are the choices of viag validate --format, and each has a name of its own', () => {
    const format = validateCommand.options.find(({ flags }) => flags.includes('--format'));
    expect(format?.choices).toEqual(reporters.map(({ name }) => name));
    expect(new Set(reporters.map(({ name }) => name)).size).toBe(reporters.length);
  });

  test('stand in a file with their name and say what they are in two languages', () => {
    const files = readdirSync(source('reporters')).map((file) => file.replace(/\.ts$/, ''));
    expect(files.filter((file) => !['define', 'index'].includes(file)).sort()).toEqual(
      reporters.map(({ name }) => name).sort(),
    );
    expect(reporters.flatMap(({ name, summary }) => untranslated(name, summary))).toEqual([]);
  });
});

describe('networks', () => {
  test('stand in a file with their name, and go by it', () => {
    const files = readdirSync(source('social/networks')).map((file) => file.replace(/\.ts$/, ''));
    const named = files.filter((file) => !['define', 'index'].includes(file)).sort();
    expect(named).toEqual(networkIds.toSorted());
    expect(Object.values(networks).map(({ id }) => id)).toEqual(networkIds);
    expect(Object.keys(networks)).toEqual(networkIds);
  });

  test('are all named in the help of viag export social', () => {
    const help = exportSocialCommand.options.find(({ flags }) =>
      flags.startsWith('--network'),
    )?.help;
    const missing = networkIds.filter((id) => !help?.nl.includes(id) || !help.en.includes(id));
    expect(missing).toEqual([]);
  });
});

test('schedules are the choices of viag export social --schedule', () => {
  const option = exportSocialCommand.options.find(({ flags }) => flags.startsWith('--schedule'));
  expect(option?.choices).toEqual(schedules.map(({ name }) => name));
  expect(schedules.flatMap(({ name, summary }) => untranslated(name, summary))).toEqual([]);
});

describe('mail systems', () => {
  test('stand in a file with their name, and go by it', () => {
    const files = readdirSync(source('newsletter/esp')).map((file) => file.replace(/\.ts$/, ''));
    const named = files.filter((file) => !['define', 'index', 'with-fields'].includes(file)).sort();
    expect(named).toEqual(espNames.toSorted());
    expect(espNames.map((name) => espProfile(name).name)).toEqual(espNames);
  });

  test('are the choices of viag export newsletter --esp', () => {
    const esp = exportNewsletterCommand.options.find(({ flags }) => flags.startsWith('--esp'));
    expect(esp?.choices).toEqual(espNames);
  });
});

describe('commands', () => {
  test('are called once each, aliases included', () => {
    const names = commands.flatMap(({ path, aliases = [] }) => [
      path.join(' '),
      ...aliases.map((alias) => [...path.slice(0, -1), alias].join(' ')),
    ]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('are all registered', () => {
    const files = readdirSync(source('commands')).filter((file) => file.endsWith('.meta.ts'));
    expect(files.map((file) => file.replace('.meta.ts', '')).sort()).toEqual(
      commands.map(({ path }) => path.join('-')).sort(),
    );
  });

  test.each(commands.map((meta) => [meta.path.join(' '), meta] as const))(
    '%s has every text in two languages, flags that can be read, and code to run',
    async (_name, meta) => {
      const silent = [
        ...untranslated('summary', meta.summary),
        ...(meta.arguments ?? []).flatMap(({ spec, help }) => untranslated(spec, help)),
        ...meta.options.flatMap(({ flags, help }) => untranslated(flags, help)),
        ...meta.examples.flatMap(({ command, help }) => untranslated(command, help)),
      ];
      expect(silent).toEqual([]);

      const options = meta.options.map(({ flags }) => new Option(flags));
      const longs = options.map(({ long }) => long ?? '');
      expect(longs.filter((long) => !/^--[a-z]+(-[a-z]+)*$/.test(long))).toEqual([]);
      const everywhere = ['-c', '-q', '-h', '-V', '--config', '--cwd', '--lang', '--now'];
      const spelled = [...everywhere, ...longs, ...options.flatMap(({ short }) => short ?? [])];
      expect(spelled.filter((flag, index) => spelled.indexOf(flag) !== index)).toEqual([]);
      const unread = (meta.arguments ?? []).filter(({ spec }) => !new Argument(spec).name());
      expect(unread).toEqual([]);

      const own = ['viag', ...meta.path].join(' ');
      expect(meta.examples.length).toBeGreaterThan(0);
      expect(meta.examples.filter(({ command }) => !`${command} `.startsWith(`${own} `))).toEqual(
        [],
      );
      expect((await meta.load()).run).toBeTypeOf('function');
    },
  );
});
