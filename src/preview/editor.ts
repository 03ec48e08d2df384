import { escapeAttribute, escapeText } from '../text/encodings/html-escape.ts';
import type { PreviewSetting } from './setting.ts';

/** How a line of a file is opened where it is written. */
export type Editor =
  /** The system hands such an address to the editor: `vscode://file`. */
  | { readonly kind: 'address'; readonly scheme: string; readonly root: string }
  /** viag starts it. */
  | { readonly kind: 'program' };

/** Editors that take an address, by the name of their program. */
const schemes: ReadonlyMap<string, string> = new Map([
  // https://code.visualstudio.com/docs/configure/command-line#_opening-vs-code-with-urls
  ['code', 'vscode://file'],
  ['code-insiders', 'vscode-insiders://file'],
  ['codium', 'vscodium://file'],
  ['cursor', 'cursor://file'],
  ['windsurf', 'windsurf://file'],
  // https://zed.dev/docs/command-line-interface
  ['zed', 'zed://file'],
]);

/**
 * @param command what the environment names, with its arguments; most who name none have VS Code.
 * @param root the workspace's own folder.
 */
export function editorFor(command: string | undefined, root: string): Editor {
  const program = programOf(command ?? 'code');
  const scheme = schemes.get(program);
  return scheme === undefined ? { kind: 'program' } : { kind: 'address', scheme, root };
}

/** How an editor is told of a line: `vim +7 x.md`, `subl x.md:7`. */
export function editorCommand(
  command: string,
  file: string,
  line: number,
): { readonly command: string; readonly file: string } {
  const behind = ['subl', 'hx', 'helix', 'mate'].includes(programOf(command));
  return behind ? { command, file: `${file}:${line}` } : { command: `${command} +${line}`, file };
}

function programOf(command: string): string {
  const [program = ''] = command.trim().split(/\s+/);
  return (program.split(/[\\/]/).at(-1) ?? '').replace(/\.(?:exe|cmd)$/i, '').toLowerCase();
}

export interface FilePlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** A place in a file as something to press, where there is an editor to open it. */
export function placeHtml(
  { path, line, column }: FilePlace,
  shown: string,
  { words, live }: PreviewSetting,
): string {
  const text = escapeText(shown);
  const label = escapeAttribute(words.openLine(line));
  if (live === undefined) return `<span class="place">${text}</span>`;
  if (live.editor.kind === 'program') {
    return `<button type="button" class="place" data-open="${escapeAttribute(path)}" data-line="${line}" title="${label}">${text}</button>`;
  }
  const { scheme, root } = live.editor;
  const folder = root.replaceAll('\\', '/').replace(/^\/*/, '/').replace(/\/$/, '');
  const file = `${folder}/${path}`.split('/').map(encodeURIComponent).join('/');
  const href = `${scheme}${file.replace(/^\/([A-Za-z])%3A/, '/$1:')}:${line}:${column}`;
  return `<a class="place" href="${escapeAttribute(href)}" title="${label}">${text}</a>`;
}
