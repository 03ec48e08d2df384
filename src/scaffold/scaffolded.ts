import type { OutputFile } from '../model/output-file.ts';
import { type FrontMatterData, frontMatterYaml } from './front-matter-yaml.ts';

/** A new text, and its front matter as data for who reads along. */
export interface Scaffolded {
  readonly file: OutputFile & { readonly content: string };
  readonly frontMatter: FrontMatterData;
}

export function scaffolded(path: string, frontMatter: FrontMatterData, body: string): Scaffolded {
  const content = `---\n${frontMatterYaml(frontMatter)}---\n\n${body.trim()}\n`;
  return { file: { path, content }, frontMatter };
}
