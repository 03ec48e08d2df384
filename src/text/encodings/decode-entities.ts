/** The names of U+00A0 to U+00FF, in their order. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** HTML has 2,231 names; these are what editors and old systems leave behind. */
const named: ReadonlyMap<string, string> = new Map([
  ...latin.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['bull', '•'],
  ['euro', '€'],
  ['trade', '™'],
  ['rarr', '→'],
]);

/** As it stands in the text, and the character it stands for. */
export type Entity = readonly [written: string, character: string];

const pattern = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,7}));/gi;

/** Every entity in a text that viag knows, in reading order. */
export function entitiesIn(text: string): readonly Entity[] {
  const found: Entity[] = [];
  replaced(text, (written, character) => {
    found.push([written, character]);
    return written;
  });
  return found;
}

/** The text as it was meant, where an old system left `&amp;` or `&#39;` behind. */
export function withoutEntities(text: string): string {
  return replaced(text, (_, character) => character);
}

function replaced(text: string, by: (written: string, character: string) => string): string {
  if (!text.includes('&')) return text;
  return text.replace(pattern, (written: string, decimal?: string, hex?: string, name = '') => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    const character = code === undefined ? named.get(name) : characterOf(code);
    return character === undefined ? written : by(written, character);
  });
}

/** Undefined for controls and for what is no character. */
function characterOf(code: number): string | undefined {
  if (code < 32 || (code > 126 && code < 160) || code > 0x10ffff) return undefined;
  return code >= 0xd800 && code <= 0xdfff ? undefined : String.fromCodePoint(code);
}
