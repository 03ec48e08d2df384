import { type Declaration, declarationsIn, rulesIn } from '../css/declarations.ts';
import { droppedIn } from '../css/dropped.ts';
import { hasFallback, type Place } from '../css/fallback.ts';
import { mailingCheck } from './define.ts';
import type { Tag } from './tags.ts';

/** By https://www.caniemail.com; see `css/client-support.ts`. */
export const css = mailingCheck({
  id: 'css',
  summary: {
    nl: 'De opmaak heeft niets nodig wat Outlook voor Windows of Gmail weglaat.',
    en: 'The layout needs nothing that Outlook for Windows or Gmail leaves out.',
  },
  messages: {
    nl: {
      dropped: (what: string, where: string, programs: readonly string[]) =>
        `${programs.join(' en ')} ${programs.length > 1 ? 'laten' : 'laat'} \`${what}\` weg (bij ${where}), en er is niets wat het opvangt. Maak het met tabellen en attributen, of haal het weg.`,
    },
    en: {
      dropped: (what: string, where: string, programs: readonly string[]) =>
        `${programs.join(' and ')} ${programs.length > 1 ? 'leave' : 'leaves'} out \`${what}\` (at ${where}), and nothing makes up for it. Use tables and attributes, or take it out.`,
    },
  },
  *check({ html, tags }, say) {
    const told = new Set<string>();
    for (const { where, declaration, place } of declared(html, tags)) {
      for (const feature of droppedIn(declaration)) {
        if (told.has(feature.name) || hasFallback(feature, declaration, place)) continue;
        told.add(feature.name);
        yield say.dropped(feature.name, where, feature.droppedBy);
      }
    }
  },
});

interface Declared {
  /** `<td>`, or the selector of a rule. */
  readonly where: string;
  readonly declaration: Declaration;
  readonly place: Place;
}

function* declared(html: string, tags: readonly Tag[]): Iterable<Declared> {
  for (const { selector, declarations } of rulesIn(html)) {
    const place = { element: selector, attributes: new Map(), style: declarations };
    for (const declaration of declarations) yield { where: selector, declaration, place };
  }
  const seen = new Set<string>();
  for (const { name, attributes } of tags) {
    const written = attributes.get('style');
    // A layout says the same many times.
    const key = `${name} ${[...attributes.keys()].join(' ')} ${written}`;
    if (written === undefined || seen.has(key)) continue;
    seen.add(key);
    const style = declarationsIn(written);
    const place = { element: name, attributes, style };
    for (const declaration of style) yield { where: `<${name}>`, declaration, place };
  }
}
