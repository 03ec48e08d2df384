import matter from 'gray-matter';
import type { Fences } from './fences.ts';
import { type ParsedYaml, parseYaml } from './yaml.ts';

/**
 * Splits a guarded head with gray-matter and reads its YAML with viag's own parser.
 *
 * Options are always passed, because gray-matter otherwise caches a broken text as `{}`; and
 * every engine it ships is replaced, because one of them evaluates JavaScript.
 */
export function readFrontMatter(text: string, fences: Fences): ParsedYaml {
  // What stands when gray-matter finds nothing to read: no line, or comments alone.
  let parsed: ParsedYaml = {
    data: {},
    places: new Map(),
    faults: [{ kind: 'not-a-mapping', range: [fences.open, fences.open + '---'.length] }],
  };
  const yaml = (source: string): object => {
    // What gray-matter hands over starts right behind the opening fence.
    parsed = parseYaml(source, fences.open + '---'.length);
    return parsed.data;
  };
  matter(text.slice(fences.open, fences.bodyOffset), {
    language: 'yaml',
    delimiters: ['---', fences.closer],
    engines: { yaml, json: refuse, javascript: refuse, js: refuse },
  });
  return parsed;
}

function refuse(): never {
  throw new Error('front matter in another language passed the guard');
}
