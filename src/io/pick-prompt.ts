import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isTabKey,
  isUpKey,
  makeTheme,
  useKeypress,
  usePagination,
  usePrefix,
  useState,
} from '@inquirer/core';
import { truncateAtWord } from '../text/display/graphemes.ts';
import { visible } from '../text/display/visible.ts';
import type { PickQuestion } from './prompts.ts';

/**
 * A checkbox list that is searched by typing, which inquirer has not: letters narrow the list, so
 * Tab ticks, as a space may be part of what is searched for.
 */
export const pickPrompt = createPrompt<readonly string[], PickQuestion>((question, done) => {
  const { message, choices, help, nothing } = question;
  const theme = makeTheme({});
  const [status, setStatus] = useState<'idle' | 'done'>('idle');
  const [term, setTerm] = useState('');
  const [active, setActive] = useState(0);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const prefix = usePrefix({ status, theme });
  const found = choices.filter(({ label }) => matches(label, term));

  useKeypress((key, line) => {
    if (isEnterKey(key)) {
      setStatus('done');
      done(choices.map(({ value }) => value).filter((value) => picked.has(value)));
      return;
    }
    if (!isTabKey(key) && !isUpKey(key) && !isDownKey(key)) {
      setTerm(line.line);
      setActive(0);
      return;
    }
    const value = found[active]?.value;
    if (isUpKey(key)) setActive(Math.max(0, active - 1));
    else if (isDownKey(key)) setActive(Math.min(Math.max(0, found.length - 1), active + 1));
    else if (value !== undefined) setPicked(toggled(picked, value));
    // readline took the key for a tab in the line, or for an earlier line.
    line.clearLine(0);
    line.write(term);
  });

  const page = usePagination({
    items: found,
    active,
    renderItem: ({ item: { value, label }, isActive }) => {
      const shown = truncateAtWord(visible(label), (process.stderr.columns || 80) - 5);
      const row = `${isActive ? '❯' : ' '} ${picked.has(value) ? '◉' : '◯'} ${shown}`;
      return isActive ? theme.style.highlight(row) : row;
    },
    pageSize: 12,
    loop: false,
  });
  const asked = `${prefix} ${theme.style.message(visible(message), status)}`;
  const count = question.picked(picked.size);
  if (status === 'done') return `${asked} ${theme.style.answer(count)}`;
  const list = found.length === 0 ? theme.style.help(nothing) : page;
  return [`${asked} ${visible(term)}`, `${list}\n${theme.style.help(`${help} · ${count}`)}`];
});

/** Every word typed stands somewhere in the label, whatever its case and accents. */
function matches(label: string, term: string): boolean {
  const text = folded(label);
  return folded(term)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function toggled(picked: ReadonlySet<string>, value: string): ReadonlySet<string> {
  const next = new Set(picked);
  if (!next.delete(value)) next.add(value);
  return next;
}
