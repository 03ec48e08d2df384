import type { Article } from '../../model/article.ts';
import { readAddress } from '../../text/addresses/address.ts';
import { anchorsOf } from '../../text/addresses/anchor.ts';
import { slugOfPath } from '../../text/addresses/article-path.ts';
import { closest } from '../../text/suggest.ts';
import { articleRule, type Surroundings } from '../define.ts';
import { fileOfSlug, lookUp } from '../file-lookup.ts';

const messages = {
  nl: {
    empty: 'Deze link heeft geen adres.',
    anchor: (anchor: string) => `In deze tekst is geen tussenkop of plek met de naam ‘#${anchor}’.`,
    missing: (path: string) => `De link naar ‘${path}’ loopt dood: dat bestand is er niet.`,
    meant: (path: string, known: string) =>
      `De link naar ‘${path}’ loopt dood: dat bestand is er niet. Bedoel je ‘${known}’?`,
    case: (path: string, actual: string) =>
      `De link naar ‘${path}’ klopt alleen zonder hoofdletters; op schijf heet het bestand ‘${actual}’.`,
    outside: (path: string) => `De link naar ‘${path}’ leidt buiten de werkmap.`,
    noScheme: (url: string, scheme: string) =>
      `‘${url}’ wordt gelezen als een bestand naast het artikel. Zet er ${scheme} voor: ${scheme}${url}`,
    mailto: (url: string) =>
      `‘${url}’ is geen volledig mailadres. Schrijf: mailto:naam@organisatie.nl`,
  },
  en: {
    empty: 'This link has no address.',
    anchor: (anchor: string) => `No heading or place in this text is called ‘#${anchor}’.`,
    missing: (path: string) => `The link to ‘${path}’ leads nowhere: that file is not there.`,
    meant: (path: string, known: string) =>
      `The link to ‘${path}’ leads nowhere: that file is not there. Did you mean ‘${known}’?`,
    case: (path: string, actual: string) =>
      `The link to ‘${path}’ only works without capitals; on disk the file is called ‘${actual}’.`,
    outside: (path: string) => `The link to ‘${path}’ leads out of the workspace.`,
    noScheme: (url: string, scheme: string) =>
      `‘${url}’ is read as a file beside the article. Put ${scheme} before it: ${scheme}${url}`,
    mailto: (url: string) =>
      `‘${url}’ is not a full mail address. Write: mailto:name@organisation.nl`,
  },
};

/** A relative link without one of these endings may well be an address on the site. */
const fileEnding =
  /\.(md|mdx|markdown|html?|pdf|docx?|xlsx?|pptx?|odt|ods|zip|csv|jpe?g|png|gif|svg|webp|avif)$/i;

const isArticle = /\.(md|mdx|markdown)$/i;

/** `www.viag.nl`, `viag.nl/nieuws`: a host by its ending. A file may be called so too. */
const hostLike =
  /^(?:www\.|(?:[a-z0-9-]+\.)+(?:nl|be|de|eu|frl|com|org|net|info|gov|edu|io)(?:[/?#:]|$))/i;
const mailLike = /^[^@\s/]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

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
      note: 'Een map die naar een site heet.',
      body: 'Zie [de oude site](viag.nl/index.md).\n',
      files: ['articles/viag.nl/index.md'],
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
      note: 'Een pagina naast het artikel is ook een bestand; een adres met een schuine streep ervoor hoort bij de site.',
      body: 'Zie [de pagina](pagina.html), [de oude](oud/index.htm) of [de site](/over/ons.html).\n',
      files: ['articles/oud/index.htm'],
      finds: ['7:5 De link naar ‘pagina.html’ loopt dood: dat bestand is er niet.'],
    },
    {
      note: 'the file whose slug is written, and a slip of the pen',
      body: 'Zie [het bestuur](nieuw-bestuur.md#wie), [het plan](../plannen/plan.md) of [de wet](2018-12-01-wo.md).\n',
      files: [
        'articles/2018-11-23-nieuw-bestuur.md',
        'plannen/2018-11-24-plan/index.md',
        'plannen/2018-11-24-plan',
        'articles/2018-12-01-woo.md',
      ],
      finds: [
        '7:5 De link naar ‘nieuw-bestuur.md’ loopt dood: dat bestand is er niet. Bedoel je ‘2018-11-23-nieuw-bestuur.md’?',
        '7:42 De link naar ‘../plannen/plan.md’ loopt dood: dat bestand is er niet. Bedoel je ‘../plannen/2018-11-24-plan/index.md’?',
        '7:76 De link naar ‘2018-12-01-wo.md’ loopt dood: dat bestand is er niet. Bedoel je ‘2018-12-01-woo.md’?',
      ],
    },
    {
      body: 'Zie [de aanpak](#aanpak).\n\n## Onze aanpak\n\nTekst.\n',
      finds: ['7:5 In deze tekst is geen tussenkop of plek met de naam ‘#aanpak’.'],
    },
    { body: 'Zie [het verslag]().\n', finds: ['7:5 Deze link heeft geen adres.'] },
    {
      body: 'Zie [de site](www.viag.nl).\n',
      finds: [
        '7:5 ‘www.viag.nl’ wordt gelezen als een bestand naast het artikel. Zet er https:// voor: https://www.viag.nl',
      ],
    },
    {
      body: 'Mail [de redactie](redactie@example.org).\n',
      finds: [
        '7:6 ‘redactie@example.org’ wordt gelezen als een bestand naast het artikel. Zet er mailto: voor: mailto:redactie@example.org',
      ],
    },
    {
      body: 'Mail [de redactie](mailto:redactie).\n',
      finds: [
        '7:6 ‘mailto:redactie’ is geen volledig mailadres. Schrijf: mailto:naam@organisatie.nl',
      ],
    },
  ],
  *check(article, { say, surroundings }) {
    for (const { url, range } of article.outline().links) {
      const message = messageFor(article, url, surroundings, say);
      if (message !== undefined) yield { message, range };
    }
  },
});

function messageFor(
  article: Article,
  url: string,
  surroundings: Surroundings,
  say: (typeof messages)['nl'],
): string | undefined {
  const address = readAddress(url);
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
      const scheme = schemeMissing(address.path);
      if (!scheme && !fileEnding.test(address.path)) return undefined;
      const target = lookUp(article.path, address.path, surroundings);
      if (scheme) return target.kind === 'found' ? undefined : say.noScheme(url.trim(), scheme);
      if (target.kind === 'outside') return say.outside(address.path);
      if (target.kind === 'missing') {
        const meant = nearestFile(target.path, surroundings);
        if (meant === undefined) return say.missing(address.path);
        return say.meant(
          address.path,
          address.path.replace(/[^/\\]*$/, () => meant),
        );
      }
      if (target.kind === 'other-case') return say.case(address.path, target.actual);
      return undefined;
    }
    default:
      return undefined;
  }
}

/** In the folder that was named: the article with that slug, else a name that is nearly the same. */
function nearestFile(path: string, surroundings: Surroundings): string | undefined {
  const at = path.lastIndexOf('/');
  const folder = path.slice(0, Math.max(0, at));
  const name = path.slice(at + 1);
  const article = isArticle.test(name) && fileOfSlug(folder, slugOfPath(name), surroundings);
  return (
    article ||
    closest(
      name,
      surroundings.namesIn(folder).filter((known) => fileEnding.test(known)),
    )
  );
}

function schemeMissing(path: string): 'https://' | 'mailto:' | undefined {
  if (mailLike.test(path)) return 'mailto:';
  return hostLike.test(path) ? 'https://' : undefined;
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
