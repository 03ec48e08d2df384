/**
 * Where in HTML a value comes to stand: between tags, in a tag but in no quotes, in the value of an
 * attribute, in a comment, or in a style sheet.
 */
export type HtmlPlace = 'text' | 'tag' | 'double' | 'single' | 'comment' | 'style';

/** Where one is, and whether the tag that is open begins a style sheet or script. */
export interface HtmlState {
  readonly place: HtmlPlace;
  readonly raw: boolean;
}

export const atStart: HtmlState = { place: 'text', raw: false };

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
    if (!found) return state;
    at = end.lastIndex;
    state = next(state, found[0].toLowerCase());
  }
}

function next({ place, raw }: HtmlState, end: string): HtmlState {
  switch (place) {
    case 'text':
      if (end === '<!--') return { place: 'comment', raw: false };
      if (end.startsWith('<!'))
        return { place: end.endsWith('>') || end.endsWith('-->') ? 'text' : 'tag', raw: false };
      return { place: 'tag', raw: /^<(?:(?:mj-)?style|script)(?![a-z0-9-])/.test(end) };
    case 'tag':
      if (end === '"') return { place: 'double', raw };
      if (end === "'") return { place: 'single', raw };
      return { place: raw ? 'style' : 'text', raw: false };
    case 'style':
      return { place: 'tag', raw: false };
    case 'comment':
      return atStart;
    default:
      return { place: 'tag', raw };
  }
}
