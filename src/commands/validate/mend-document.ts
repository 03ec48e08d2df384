import { fixText } from '../../fix.ts';
import type { Io } from '../../io/io.ts';
import { validateWords } from '../../messages/validate.ts';
import type { Document } from '../../model/article.ts';
import { parseText } from '../../parse/document.ts';
import { asIssueFile } from '../../parse/issue-document.ts';
import { withoutCommands } from '../../reporters/github.ts';
import { visible } from '../../text/display/visible.ts';
import type { Validation } from '../../validate.ts';
import type { CommandContext } from '../context.ts';
import { unifiedDiff } from '../program/unified-diff.ts';

export interface Change {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** A document with all mended that can be mended safely. */
export function mendDocument(
  document: Document,
  { check, report }: Validation,
  { workspace }: CommandContext,
): Document {
  const { path, bom, text } = document;
  const { frontMatter, newsletters } = workspace.config;
  const read = (current: string) =>
    current === text
      ? document
      : asIssueFile(parseText(path, current, bom, frontMatter), newsletters);
  const mended = fixText(text, (current) =>
    // What an article is among the others is no matter of its own text, and not mended.
    report([{ ...check(read(current)), notes: {} }], false).files.flatMap(({ findings }) =>
      findings.flatMap(({ fix }) => fix ?? []),
    ),
  );
  return read(mended);
}

/** Shows what `--fix` would do. */
export async function showMends(
  changes: readonly Change[],
  fromInput: boolean,
  { io, lang, quiet }: CommandContext,
): Promise<void> {
  const say = validateWords[lang];
  if (changes.length === 0) {
    io.out(`${say.nothingToFix}\n`);
    return;
  }
  for (const { path, before, after } of changes) {
    io.out(logged(await unifiedDiff(path, before, after), io));
  }
  const command = `viag validate ${fromInput ? '--stdin ' : ''}--fix`;
  if (!quiet) io.err(`${say.wouldFix(changes.length, command)}\n`);
}

export function listMended(changes: readonly Change[], { io, lang, quiet }: CommandContext): void {
  if (quiet || changes.length === 0) return;
  const list = changes.map(({ path }) => `  ${visible(path)}\n`).join('');
  io.err(logged(`${validateWords[lang].fixed(changes.length)}\n${list}\n`, io));
}

/** A line of a text or a name could pass for a command in the log of GitHub Actions. */
function logged(text: string, { env }: Io): string {
  return env.GITHUB_ACTIONS === 'true' ? withoutCommands(text) : text;
}
