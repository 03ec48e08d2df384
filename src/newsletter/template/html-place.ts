/** In HTML: between tags, in a tag but in no quotes, in quotes, in a comment, or in a style sheet. */
export type HtmlPlace = 'text' | 'tag' | 'double' | 'single' | 'comment' | 'style';

/** Where one is, and whether the tag that is open begins a style sheet or script. */
export interface HtmlState {
  readonly place: HtmlPlace;
  readonly raw: boolean;
  /** What was last written of the tag that is open: the attribute that one is in, or its end. */
  readonly attribute: string;
}

export const atStart: HtmlState = { place: 'text', raw: false, attribute: '' };

/** Whether one is in the value of a `style` attribute, in quotes or not. */
export function inStyleAttribute({ attribute }: HtmlState): boolean {
  return attribute.startsWith('style=');
}

/**
 * What ends a place, and where one is then. What Outlook alone reads is HTML like any other, and so is
 * what it alone passes over, which begins with `<!-->`.
 */
const ends: Readonly<Record<HtmlPlace, RegExp>> = {
  text: /<!--\[if[^\]>]*\]>|<!\[endif\]-->|<!--(?:-?>)?|<(?:\/?[a-z!]|$)[^\s"'>]*/gi,
  tag: /["'>]/g,
  double: /"/g,
  single: /'/g,
  comment: /-->/g,
  style: /<\/(?:(?:mj-)?style|script)/gi,
};

/** Where one is behind this piece of HTML. A piece may end anywhere. */
export function stateAfter(html: string, before: HtmlState): HtmlState {
  let state = before;
  let at = 0;
  for (;;) {
    const end = new RegExp(ends[state.place]);
    end.lastIndex = at;
    const found = end.exec(html);
    if (state.place === 'tag') {
      const attribute = lastAttribute(state.attribute + html.slice(at, found?.index));
      state = { ...state, attribute };
    }
    if (!found) return state;
    at = end.lastIndex;
    state = next(state, found[0].toLowerCase());
  }
}

/** Enough of it to tell whether it is `style`, however long its value and in however many pieces. */
function lastAttribute(written: string): string {
  const even = written.replace(/\s+/g, ' ').replace(/ ?= ?/g, '=');
  // A blank at the end may still be followed by `=`.
  const last = even.slice(even.lastIndexOf(' ', even.length - 2) + 1);
  const [, value] = /(?:^|[/"'])style=(.*)$/i.exec(last) ?? [];
  if (value === undefined) return last.slice(-16);
  return value === '' ? 'style=' : 'style=…';
}

function next({ place, raw, attribute }: HtmlState, end: string): HtmlState {
  switch (place) {
    case 'text':
      if (end === '<!--') return { ...atStart, place: 'comment' };
      if (end.startsWith('<!'))
        return end.endsWith('>') || end.endsWith('-->') ? atStart : { ...atStart, place: 'tag' };
      return {
        place: 'tag',
        raw: /^<(?:(?:mj-)?style|script)(?![a-z0-9-])/.test(end),
        attribute: lastAttribute(end),
      };
    case 'tag':
      if (end === '"') return { place: 'double', raw, attribute };
      if (end === "'") return { place: 'single', raw, attribute };
      return { ...atStart, place: raw ? 'style' : 'text' };
    case 'style':
      return { ...atStart, place: 'tag' };
    case 'comment':
      return atStart;
    default:
      return { place: 'tag', raw, attribute: '"' };
  }
}
