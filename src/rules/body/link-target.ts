import type { Article } from '../../model/article.ts';
import { type Address, readAddress } from '../../text/address.ts';
import { anchorsOf } from '../../text/anchor.ts';
import { articleRule, type Surroundings } from '../define.ts';
import { lookUp } from '../file-lookup.ts';

const messages = {
  nl: {
    empty: 'Deze link heeft geen adres.',
    anchor: (anchor: string) => `In deze tekst is geen tussenkop of plek met de naam ‘#${anchor}’.`,
    missing: (path: string) => `De link naar ‘${path}’ loopt dood: dat bestand is er niet.`,
    case: (path: string, actual: string) =>
      `De link naar ‘${path}’ klopt alleen zonder hoofdletters; op schijf heet het bestand ‘${actual}’.`,
    outside: (path: string) => `De link naar ‘${path}’ leidt buiten de werkmap.`,
    mailto: (url: string) =>
      `‘${url}’ is geen volledig mailadres. Schrijf: mailto:naam@organisatie.nl`,
  },
  en: {
    empty: 'This link has no address.',
    anchor: (anchor: string) => `No heading or place in this text is called ‘#${anchor}’.`,
    missing: (path: string) => `The link to ‘${path}’ leads nowhere: that file is not there.`,
    case: (path: string, actual: string) =>
      `The link to ‘${path}’ only works without capitals; on disk the file is called ‘${actual}’.`,
    outside: (path: string) => `The link to ‘${path}’ leads out of the workspace.`,
    mailto: (url: string) =>
      `‘${url}’ is not a full mail address. Write: mailto:name@organisation.nl`,
  },
};

/** A relative link without one of these endings may well be an address on the site. */
const fileEnding =
  /\.(md|mdx|markdown|pdf|docx?|xlsx?|pptx?|odt|ods|zip|csv|jpe?g|png|gif|svg|webp|avif)$/i;

export const linkTarget = articleRule({
  id: 'body/link-target',
  severity: 'error',
  summary: {
    nl: 'Een link komt ergens uit.',
    en: 'A link leads somewhere.',
  },
  why: {
    nl: 'Een link naar een verplaatst bestand of een hernoemde tussenkop merk je zelf niet, je lezers wel. viag kijkt zonder netwerk: naar bestanden in de werkmap, naar koppen in de tekst en naar de vorm van mailadressen.',
    en: 'You will not notice a link to a moved file or a renamed heading; your readers will. viag looks without a network: at files in the workspace, headings in the text and the form of mail addresses.',
  },
  messages,
  good: [
    {
      body: 'Zie [het verslag](verslag.md) en [de aanpak](#aanpak).\n\n## Aanpak\n\nTekst.\n',
      files: ['articles/verslag.md'],
    },
    {
      body: 'Lees [de site van VIAG](https://www.viag.nl) of [mail de redactie](mailto:redactie@example.org).\n',
    },
  ],
  bad: [
    {
      body: 'Zie [het verslag](verslag.md).\n',
      finds: ['7:5 De link naar ‘verslag.md’ loopt dood: dat bestand is er niet.'],
    },
    {
      body: 'Zie [de aanpak](#aanpak).\n\n## Onze aanpak\n\nTekst.\n',
      finds: ['7:5 In deze tekst is geen tussenkop of plek met de naam ‘#aanpak’.'],
    },
    { body: 'Zie [het verslag]().\n', finds: ['7:5 Deze link heeft geen adres.'] },
    {
      body: 'Mail [de redactie](mailto:redactie).\n',
      finds: [
        '7:6 ‘mailto:redactie’ is geen volledig mailadres. Schrijf: mailto:naam@organisatie.nl',
      ],
    },
  ],
  *check(article, { say, surroundings }) {
    for (const { url, range } of article.outline().links) {
      const message = messageFor(article, readAddress(url), surroundings, say);
      if (message !== undefined) yield { message, range };
    }
  },
});

function messageFor(
  article: Article,
  address: Address,
  surroundings: Surroundings,
  say: (typeof messages)['nl'],
): string | undefined {
  switch (address.kind) {
    case 'empty':
      return say.empty;
    case 'anchor':
      return hasAnchor(article, address.anchor) ? undefined : say.anchor(address.anchor);
    case 'web':
      if (address.scheme !== 'mailto') return undefined;
      return /^mailto:([^@\s?]+@[^@\s?]+\.[^@\s?]+|\?)/i.test(address.url)
        ? undefined
        : say.mailto(address.url);
    case 'file': {
      if (!fileEnding.test(address.path)) return undefined;
      const target = lookUp(article.path, address.path, surroundings);
      if (target.kind === 'outside') return say.outside(address.path);
      if (target.kind === 'missing') return say.missing(address.path);
      if (target.kind === 'other-case') return say.case(address.path, target.actual);
      return undefined;
    }
    default:
      return undefined;
  }
}

function hasAnchor({ body, outline }: Article, anchor: string): boolean {
  // `#` and `#top` lead to the top of the page in every browser.
  if (anchor === '' || anchor === 'top') return true;
  if (anchorsOf(outline().headings.map((heading) => heading.text)).has(anchor.toLowerCase())) {
    return true;
  }
  const named = body.matchAll(
    /\b(?:id|name)\s*=\s*["']?([^"'\s>]+)|\{\s*#([\w-]+)|\[\^([^\]]+)\]:/g,
  );
  return [...named].some((match) => [match[1], match[2], match[3]].includes(anchor));
}
