import type { Lang } from '../../model/lang.ts';
import type { Post } from '../../model/post.ts';

export interface OpenPageWords {
  readonly title: (site: string) => string;
  readonly introduction: string;
  readonly origin: Readonly<Record<Post['origin'], string>>;
  readonly counted: (length: number, limit: number) => string;
  readonly tooLong: (network: string) => string;
  readonly part: (part: number, parts: number) => string;
  readonly warning: string;
  readonly alt: string;
  readonly noAlt: string;
  readonly copy: string;
  readonly copyPart: (part: number) => string;
  readonly copyAlt: string;
  readonly copyWarning: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly open: (network: string) => string;
  readonly share: (network: string) => string;
  readonly pasteText: (network: string) => string;
  readonly server: string;
  readonly serverHelp: string;
  readonly newTab: string;
}

export const openPageWords: Readonly<Record<Lang, OpenPageWords>> = {
  nl: {
    title: (site) => `Berichten van ${site}`,
    introduction:
      'Kopieer een tekst, of open hem meteen in het netwerk. Daar kun je alles nog aanpassen voordat je het plaatst.',
    origin: {
      own: 'voor dit netwerk geschreven',
      shared: 'jouw tekst voor alle netwerken',
      composed: 'samengesteld door viag',
    },
    counted: (length, limit) => `${length} van ${limit} tekens`,
    tooLong: (network) => `Te lang voor ${network}: wat gemarkeerd is, valt weg.`,
    part: (part, parts) => `Deel ${part} van ${parts}`,
    warning: 'Waarschuwing',
    alt: 'Alt-tekst',
    noAlt: 'Deze afbeelding heeft geen alt-tekst.',
    copy: 'Kopieer de tekst',
    copyPart: (part) => `Kopieer deel ${part}`,
    copyAlt: 'Kopieer de alt-tekst',
    copyWarning: 'Kopieer de waarschuwing',
    copied: 'Gekopieerd.',
    notCopied: 'Kopiëren lukte niet. Selecteer de tekst en kopieer hem zelf.',
    open: (network) => `Open in ${network}`,
    share: (network) => `Deel de link op ${network}`,
    pasteText: (network) => `${network} neemt alleen de link over. Plak de tekst er zelf bij.`,
    server: 'Je Mastodon-server',
    serverHelp: 'Vul in waar je account staat, dan kun je de berichten openen.',
    newTab: 'opent een nieuw tabblad',
  },
  en: {
    title: (site) => `Posts of ${site}`,
    introduction:
      'Copy a text, or open it in the network right away. You can still change everything there before you post it.',
    origin: {
      own: 'written for this network',
      shared: 'your text for all networks',
      composed: 'composed by viag',
    },
    counted: (length, limit) => `${length} of ${limit} characters`,
    tooLong: (network) => `Too long for ${network}: what is marked falls off.`,
    part: (part, parts) => `Part ${part} of ${parts}`,
    warning: 'Warning',
    alt: 'Alt text',
    noAlt: 'This picture has no alt text.',
    copy: 'Copy the text',
    copyPart: (part) => `Copy part ${part}`,
    copyAlt: 'Copy the alt text',
    copyWarning: 'Copy the warning',
    copied: 'Copied.',
    notCopied: 'Copying did not work. Select the text and copy it yourself.',
    open: (network) => `Open in ${network}`,
    share: (network) => `Share the link on ${network}`,
    pasteText: (network) => `${network} takes over the link alone. Paste the text yourself.`,
    server: 'Your Mastodon server',
    serverHelp: 'Fill in where your account lives, so that the posts can be opened.',
    newTab: 'opens a new tab',
  },
};
