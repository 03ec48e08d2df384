import type { Example } from './define.ts';

const head = 'title: Woo in de praktijk\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws';
const body = 'Een zin die het artikel draagt.\n';

/** The file an example stands for, with what it leaves out filled in. */
export function exampleText(example: Example): string {
  return example.text ?? `---\n${example.head ?? head}\n---\n${example.body ?? body}`;
}

export function examplePath(example: Example): string {
  return example.path ?? 'articles/2018-12-13-woo-in-de-praktijk.md';
}
