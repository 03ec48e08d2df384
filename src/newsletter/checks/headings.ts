import { mailingCheck } from './define.ts';
import { elementsIn } from './tags.ts';

export const headings = mailingCheck({
  id: 'headings',
  criteria: ['1.3.1', '2.4.6'],
  summary: {
    nl: 'Er is één hoofdkop, geen kop slaat een niveau over en geen kop is leeg.',
    en: 'There is one main heading, no heading skips a level and none is empty.',
  },
  messages: {
    nl: {
      main: (count: number) => `Er zijn ${count} hoofdkoppen (h1); het moet er één zijn.`,
      skipped: (text: string, from: number, to: number) =>
        `De kop ‘${text}’ gaat van niveau ${from} naar ${to}. Sla geen niveau over.`,
      empty: 'Er is een kop zonder tekst.',
    },
    en: {
      main: (count: number) => `There are ${count} main headings (h1); there must be one.`,
      skipped: (text: string, from: number, to: number) =>
        `The heading ‘${text}’ goes from level ${from} to ${to}. Skip no level.`,
      empty: 'There is a heading without text.',
    },
  },
  *check({ tags }, say) {
    const found = elementsIn(tags, /^h[1-6]$/).map(({ name, text }) => ({
      level: Number(name.slice(1)),
      text,
    }));
    const main = found.filter(({ level }) => level === 1).length;
    if (main !== 1) yield say.main(main);
    for (const [i, { level, text }] of found.entries()) {
      const before = found[i - 1]?.level ?? 0;
      if (level > before + 1) yield say.skipped(text, before, level);
      if (text === '') yield say.empty;
    }
  },
});
