import { expect, test } from 'vitest';
import { previewWords } from '../../src/messages/preview.ts';
import { editorCommand, editorFor, placeHtml } from '../../src/preview/editor.ts';

const place = { path: 'articles/één & "twee"/index.md', line: 7, column: 3 };

function link(command: string | undefined, root: string): string {
  const live = { version: '1', editor: editorFor(command, root) };
  const setting = { lang: 'nl', words: previewWords.nl, site: 'VIAG', newsletter: '' } as const;
  return placeHtml(place, 'regel 7', { ...setting, live });
}

test.each([
  [undefined, 'vscode'],
  ['code --wait', 'vscode'],
  ['/usr/bin/codium', 'vscodium'],
  ['C:\\Program\\Code.exe', 'vscode'],
  ['cursor', 'cursor'],
])('%s takes an address', (command, scheme) => {
  expect(link(command, '/werk/mijn map')).toBe(
    `<a class="place" href="${scheme}://file/werk/mijn%20map/articles/%C3%A9%C3%A9n%20%26%20%22twee%22/index.md:7:3" title="Open regel 7 in je editor">regel 7</a>`,
  );
});

test('a folder of Windows keeps the letter of its disk', () => {
  expect(link('code', 'C:\\werk')).toContain('href="vscode://file/C:/werk/articles/');
});

test('another editor is started by viag, so the page only names the file', () => {
  expect(link('vim', '/werk')).toBe(
    '<button type="button" class="place" data-open="articles/één &amp; &quot;twee&quot;/index.md" data-line="7" title="Open regel 7 in je editor">regel 7</button>',
  );
});

test.each([
  ['vim', 'vim +7', 'x.md'],
  ['emacs -nw', 'emacs -nw +7', 'x.md'],
  ['subl --wait', 'subl --wait', 'x.md:7'],
  ['/usr/bin/hx', '/usr/bin/hx', 'x.md:7'],
])('%s is told of the line as it wants to be', (command, wanted, file) => {
  expect(editorCommand(command, 'x.md', 7)).toEqual({ command: wanted, file });
});
