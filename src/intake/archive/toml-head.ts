import { parse, TomlDate, TomlError } from 'smol-toml';
import { frontMatterYaml } from '../../scaffold/front-matter-yaml.ts';

/** A text whose front matter is YAML; or the line of the TOML that cannot be read. */
export type Translated = { readonly text: string } | { readonly line: number };

/**
 * Hugo's front matter between `+++` as YAML between `---`, the body untouched. Undefined when the
 * text has no such head.
 *
 * @see https://gohugo.io/content-management/front-matter/
 */
export function withYamlHead(text: string): Translated | undefined {
  const [whole, , toml = ''] =
    /^(\+\+\+[ \t]*\r?\n)([\s\S]*?)^\+\+\+[ \t]*(?:\r?\n|$)/m.exec(text) ?? [];
  if (whole === undefined || !text.startsWith('+++')) return undefined;
  try {
    const data = plainTable(parse(toml, { integersAsBigInt: 'asNeeded' }));
    return { text: `---\n${frontMatterYaml(data)}---\n${text.slice(whole.length)}` };
  } catch (error) {
    if (error instanceof TomlError) return { line: error.line + 1 };
    throw error;
  }
}

function plainTable(table: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, plain(value)]));
}

function plain(value: unknown): unknown {
  // A date of TOML writes itself as it was written, whatever the zone.
  if (value instanceof TomlDate) return value.toISOString();
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === 'object' && value !== null ? plainTable(value) : value;
}
