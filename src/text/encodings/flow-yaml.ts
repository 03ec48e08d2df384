import { yamlText } from './yaml-text.ts';

/** Plain data as YAML on one line: `{limit: 20, allow: [Woo]}`. */
export function flowYaml(value: unknown): string {
  if (typeof value === 'string') return yamlText(value, true);
  if (Array.isArray(value)) return `[${value.map(flowYaml).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${flowYaml(inner)}`);
  return `{${pairs.join(', ')}}`;
}
