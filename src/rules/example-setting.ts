import { flowYaml } from '../text/flow-yaml.ts';
import type { Example } from './define.ts';

/** What an example needs beside its text: options, settings and files, each as one would write it. */
export function exampleSetting({ options, config = {}, files = [] }: Example): readonly string[] {
  const { rules, ...others } = config;
  const settings = Object.entries({
    ...others,
    ...(rules && { rules: Object.fromEntries([...rules].map(([id, { level }]) => [id, level])) }),
  });
  return [
    ...(options === undefined ? [] : [flowYaml(options)]),
    ...settings.map(([key, value]) => `${key}: ${flowYaml(value)}`),
    ...files,
  ];
}
