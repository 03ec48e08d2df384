import type { Lang } from '../model/lang.ts';
import type { PlainWords } from './plain-inline.ts';
import { noteNumber, type References } from './references.ts';
import { safeLink } from './safe-link.ts';

const pictureWord: Readonly<Record<Lang, string>> = { nl: 'Afbeelding', en: 'Image' };

/** Addresses behind the words they are linked from, pictures by their alternative text. */
export function plainWords(
  lang: Lang,
  references: References,
  resolveLink: (url: string) => string | undefined,
): PlainWords {
  const addressOf = (url: string | undefined, identifier: string | undefined) =>
    url ?? references.definitions.get(identifier ?? '')?.url;
  return {
    lineBreak: '\n',
    image: (alt) => (alt === '' ? '' : `[${pictureWord[lang]}: ${alt}]`),
    link: (text, url, identifier) => {
      const written = addressOf(url, identifier);
      const address = written === undefined ? undefined : safeLink(written, resolveLink);
      return address === undefined ? text : linkText(text, address);
    },
    note: (identifier) => {
      const number = noteNumber(identifier, references);
      return number === undefined ? '' : ` [${number}]`;
    },
  };
}

/** `text (address)`, or only the address when the text says no more. */
function linkText(text: string, address: string): string {
  const bare = (url: string) =>
    url.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '').replace(/\/$/, '');
  if (text === '' || bare(text) === bare(address)) return address.replace(/^(?:mailto|tel):/, '');
  return `${text} (${address})`;
}
