import { isDeepStrictEqual } from 'node:util';
import { defaultConfig } from './config/defaults.ts';
import type { Example } from './rules/define.ts';
import { flowYaml } from './text/encodings/flow-yaml.ts';

/** What an example needs beside its text: options, settings and files, each as one would write it. */
export function exampleSetting({ options, config = {}, files = [] }: Example): readonly string[] {
  const { rules, ...others } = config;
  const settings = Object.entries({
    ...setBy(others, defaultConfig),
    ...(rules && { rules: Object.fromEntries([...rules].map(([id, { level }]) => [id, level])) }),
  });
  return [
    ...(options === undefined ? [] : [flowYaml(options)]),
    ...settings.map(([key, value]) => `${key}: ${flowYaml(value)}`),
    ...files,
  ];
}

/** Only what is not so already when nothing is set. */
function setBy(settings: object, defaults: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(settings).flatMap(([key, value]) => {
      const usual: unknown = Object.entries(defaults).find(([name]) => name === key)?.[1];
      if (isDeepStrictEqual(value, usual)) return [];
      return [[key, isMapping(value) && isMapping(usual) ? setBy(value, usual) : value]];
    }),
  );
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
