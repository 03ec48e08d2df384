import { chmodSync } from 'node:fs';
import { bin } from '../e2e/run-viag.ts';
import { articleText, configText, type Folder, makeFolder } from '../e2e/workspace.ts';

/** Names that a careless script would carry out, take apart or take for a flag. */
export const hostileNames: readonly string[] = [
  'articles/$(touch pwned).md',
  'articles/`touch pwned`.md',
  'articles/; touch pwned; #.md',
  'articles/a b  c.md',
  'articles/*.md',
  'articles/--fix.md',
  'articles/"quoted\'.md',
  'articles/a%0A::error::b,line=1.md',
  'articles/::add-mask::x ##[error]y.md',
  'articles/line\n::stop-commands::x\nend.md',
];

/** What stands in each of them: one error, no category. */
export const faulty = articleText().replace('category: Nieuws\n', '');

/** A workspace in which each file has one error, unless it is given another text. */
export function faultyWorkspace(names = hostileNames): Folder {
  return makeFolder({
    'viag.config.yaml': configText,
    ...Object.fromEntries(names.map((name) => [name, faulty])),
  });
}

/** A folder for PATH with a program in it that runs the built viag with all but its first words. */
export function standIn(program: string, wordsToDrop: number): Folder {
  const folder = makeFolder({
    [program]: `#!/bin/sh\nshift ${wordsToDrop}\nexec '${process.execPath}' '${bin}' "$@"\n`,
  });
  chmodSync(folder.path(program), 0o755);
  return folder;
}
