import type { Paint } from '../../io/io.ts';
import { exportSocialWords } from '../../messages/export-social.ts';
import type { Lang } from '../../model/lang.ts';
import type { CountedText, Post } from '../../model/post.ts';
import { graphemes } from '../../text/display/graphemes.ts';
import { visible } from '../../text/display/visible.ts';
import { displayWidth, wrap } from '../../text/display/width.ts';

const widest = 80;
const narrowest = 24;

/** A post in a frame, with what the network counts and, when it is too long, where it cuts. */
export function postFrame(post: Post, columns: number, lang: Lang, paint: Paint): string {
  const width = Math.max(narrowest, Math.min(widest, columns));
  const frames = post.texts.map((text, index) => {
    const part = post.texts.length > 1 ? ` ${index + 1}/${post.texts.length}` : '';
    const lines = linesOf(text, post, width - 4, lang, paint);
    const body = lines.map((line) => `│ ${line} │\n`).join('');
    return `${topOf(text, post, part, width, paint)}\n${body}╰${'─'.repeat(width - 2)}╯\n`;
  });
  return frames.join('');
}

/** `╭─ X · Van BIG naar BIO ───── 214/280 ─╮` */
function topOf(text: CountedText, post: Post, part: string, width: number, paint: Paint): string {
  const count = `${text.length}/${text.limit}`;
  const room = width - count.length - 8;
  const title = clipped(visible(`${post.networkName}${part} · ${post.title}`), room - 1);
  const rule = '─'.repeat(Math.max(1, room - displayWidth(title)));
  const shown = text.cut === undefined ? paint.green(count) : paint.red(count);
  return `╭─ ${paint.bold(title)} ${rule} ${shown} ─╮`;
}

function linesOf(
  { text, cut }: CountedText,
  { networkName, warning }: Post,
  room: number,
  lang: Lang,
  paint: Paint,
): readonly string[] {
  const say = exportSocialWords[lang];
  const laid = (part: string, dress: (line: string) => string) =>
    part
      .split('\n')
      .flatMap((line) => wrapped(visible(line), room).map((row) => dress(padded(row, room))));
  const plain = (line: string) => line;
  const above =
    warning === undefined ? [] : [...laid(`${say.contentWarning}: ${warning}`, paint.yellow)];
  if (cut === undefined) return [...above, ...laid(text, plain)];
  const mark = `╌╌ ${say.cut(networkName)} `;
  const marked = paint.red(mark + '╌'.repeat(Math.max(0, room - displayWidth(mark))));
  return [
    ...above,
    ...laid(text.slice(0, cut).trimEnd(), plain),
    marked,
    ...laid(text.slice(cut).trimStart(), paint.dim),
  ];
}

/** At blanks, and an address longer than the frame wherever the frame ends. */
function wrapped(line: string, room: number): readonly string[] {
  return wrap(line, room)
    .split('\n')
    .flatMap((row) => {
      const rows = [''];
      for (const grapheme of displayWidth(row) > room ? graphemes(row) : [row]) {
        const current = rows.at(-1) ?? '';
        if (displayWidth(current + grapheme) > room && current !== '') rows.push(grapheme);
        else rows[rows.length - 1] = current + grapheme;
      }
      return rows;
    });
}

function clipped(text: string, room: number): string {
  if (displayWidth(text) <= room) return text;
  const all = graphemes(text);
  const fits = (count: number) => displayWidth(`${all.slice(0, count).join('')}…`) <= room;
  const count = all.findLastIndex((_, index) => fits(index));
  return `${all.slice(0, Math.max(0, count)).join('').trimEnd()}…`;
}

function padded(line: string, room: number): string {
  return line + ' '.repeat(Math.max(0, room - displayWidth(line)));
}
