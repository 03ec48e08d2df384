import { declarationsIn } from '../css/declarations.ts';
import type { Tag } from './tags.ts';

/** The colour of a text and of what it stands on, as `#rrggbb`. */
export interface ShownColours {
  readonly text: string;
  readonly ground: string;
}

interface Element {
  readonly name: string;
  readonly text: string | undefined;
  readonly ground: string | undefined;
  /** In the body, and not hidden: `title` is no text of the mail. */
  readonly shown: boolean;
}

const root: Element = { name: '', text: '#000000', ground: '#ffffff', shown: false };

/**
 * Every pair of colours in which a text is shown, as attributes and `style` have it. A colour that is
 * not understood, or a picture behind a text, leaves out what is in it: better no word than a wrong one.
 */
export function shownColours(tags: readonly Tag[]): readonly ShownColours[] {
  const open: Element[] = [];
  const found = new Map<string, ShownColours>();
  for (const tag of tags) {
    if (tag.name.startsWith('/')) {
      const at = open.findLastIndex(({ name }) => name === tag.name.slice(1));
      if (at >= 0) open.splice(at);
    } else if (!/^(?:area|base|br|col|hr|img|input|link|meta)$/.test(tag.name)) {
      open.push(elementOf(tag, open.at(-1) ?? root));
    }
    const { text, ground, shown } = open.at(-1) ?? root;
    if (!shown || text === undefined || ground === undefined) continue;
    if (/[\p{L}\p{N}]/u.test(tag.text)) found.set(`${text} ${ground}`, { text, ground });
  }
  return [...found.values()];
}

function elementOf({ name, attributes }: Tag, around: Element): Element {
  const style = declarationsIn(attributes.get('style') ?? '');
  const last = (wanted: RegExp) => style.findLast(({ property }) => wanted.test(property))?.value;
  const text = last(/^color$/);
  const ground = last(/^background(?:-color)?$/) ?? attributes.get('bgcolor');
  const picture = last(/^background-image$/) ?? attributes.get('background');
  return {
    name,
    text: text === undefined || text === 'inherit' ? ownColour(name, around) : hexOf(text),
    ground:
      picture !== undefined
        ? undefined
        : ground === undefined
          ? around.ground
          : groundOf(ground, around),
    shown: (around.shown || name === 'body') && last(/^display$/) !== 'none',
  };
}

/** A link without a colour gets that of the mail program, which sees to the contrast itself. */
function ownColour(name: string, around: Element): string | undefined {
  return name === 'a' ? undefined : around.text;
}

function groundOf(written: string, around: Element): string | undefined {
  return /^(?:none|transparent|inherit|initial)$/.test(written) ? around.ground : hexOf(written);
}

const names: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000' };

/** `#rrggbb` of the ways of writing that mails have; undefined for the others. */
function hexOf(written: string): string | undefined {
  const value = written.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(value)) return value;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(value);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  const rgb = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/.exec(value);
  if (rgb) {
    const channels = rgb.slice(1).map((channel) => Math.min(255, Number(channel)));
    return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  }
  return names[value];
}
