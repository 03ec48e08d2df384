import { bilingual } from './bilingual.ts';

export const exportFeedWords = bilingual(
  {
    warning: 'let op',
    noArticles: 'Er zijn geen artikelen om een feed van te maken.',
    noArticlesHelp:
      'Kijk met `viag validate` of er fouten in staan, of begin met `viag new article`.',
    badLimit: (value: string) => `‘${value}’ is geen aantal.`,
    badLimitHelp: 'Schrijf bijvoorbeeld: --limit 20',
    bothContents: '--full en --summary gaan niet samen.',
    bothContentsHelp: 'Kies --full voor hele artikelen of --summary voor samenvattingen.',
    filesWithoutCheck: 'Een feed maak je uit alle artikelen, niet uit losse bestanden.',
    filesWithoutCheckHelp: 'Wil je een feed nakijken? Dan: viag export feed --check feed.xml',
    missingFile: (file: string) => `‘${file}’ is er niet.`,
    missingFileHelp: 'Klopt de naam, en sta je in de goede map?',
    noFile: (file: string) => `‘${file}’ is niet te lezen.`,
    noFileHelp: 'Is het een bestand in UTF-8 van minder dan 50 MB?',
    leftOut: (path: string, reason: string) => `Niet meegenomen: ${path} ${sentence(reason)}`,
    more: (count: number) =>
      count === 1
        ? 'Nog 1 ander artikel is niet meegenomen. Zie: viag validate'
        : `Nog ${count} andere artikelen zijn niet meegenomen. Zie: viag validate`,
    noPicture: (path: string, address: string) =>
      `De afbeelding ‘${address}’ uit ${path} is er niet, is geen beeld of is groter dan 20 MB. Ze gaat niet mee.`,
    morePictures: (count: number) =>
      count === 1
        ? 'Nog 1 andere afbeelding gaat niet mee.'
        : `Nog ${count} andere afbeeldingen gaan niet mee.`,
    sharedId: (id: string, paths: string) =>
      `Voor een feedlezer zijn dit één en hetzelfde artikel (${id}): ${paths}. Alleen het eerste staat in de feeds. Geef het andere een eigen \`id\`.`,
    changedId: (path: string, before: string) =>
      `Lezers zien ${path} straks als een nieuw artikel. Is het dat niet? Zet dan in de kop: id: ${before}`,
    made: (articles: number, feeds: number) =>
      `${feeds === 1 ? 'Een feed' : `${feeds} feeds`} met ${articles === 1 ? '1 artikel' : `${articles} artikelen`}`,
    would: (articles: number, feeds: number) =>
      `Er ${feeds === 1 ? 'zou een feed' : `zouden ${feeds} feeds`} komen met ${articles === 1 ? '1 artikel' : `${articles} artikelen`}`,
    next: (url: string) => `Zet de hele map op je site als ${url}`,
    sound: (files: number) =>
      files === 1
        ? '1 feed nagekeken: geen fouten, geen waarschuwingen.'
        : `${files} feeds nagekeken: geen fouten, geen waarschuwingen.`,
    faults: (errors: number, warnings: number) =>
      `${errors === 1 ? '1 fout' : `${errors} fouten`}, ${warnings === 1 ? '1 waarschuwing' : `${warnings} waarschuwingen`}.`,
    severity: { error: 'fout', warning: 'waarschuwing' },
  },
  {
    warning: 'warning',
    noArticles: 'There are no articles to make a feed of.',
    noArticlesHelp:
      'See with `viag validate` whether there are errors in them, or begin with `viag new article`.',
    badLimit: (value: string) => `‘${value}’ is not a number.`,
    badLimitHelp: 'Write, for instance: --limit 20',
    bothContents: '--full and --summary do not go together.',
    bothContentsHelp: 'Choose --full for whole articles or --summary for summaries.',
    filesWithoutCheck: 'A feed is made of all articles, not of single files.',
    filesWithoutCheckHelp: 'To check a feed: viag export feed --check feed.xml',
    missingFile: (file) => `‘${file}’ is not there.`,
    missingFileHelp: 'Is the name right, and are you in the right folder?',
    noFile: (file: string) => `‘${file}’ cannot be read.`,
    noFileHelp: 'Is it a file in UTF-8 of less than 50 MB?',
    leftOut: (path: string, reason: string) => `Left out: ${path} ${sentence(reason)}`,
    more: (count: number) =>
      count === 1
        ? 'Another article is left out. See: viag validate'
        : `Another ${count} articles are left out. See: viag validate`,
    noPicture: (path: string, address: string) =>
      `The picture ‘${address}’ in ${path} is not there, is no picture or is larger than 20 MB. It is left behind.`,
    morePictures: (count: number) =>
      count === 1
        ? 'Another picture is left behind.'
        : `Another ${count} pictures are left behind.`,
    sharedId: (id: string, paths: string) =>
      `To a feed reader these are one and the same article (${id}): ${paths}. Only the first is in the feeds. Give the other an \`id\` of its own.`,
    changedId: (path: string, before: string) =>
      `Readers will see ${path} as a new article. Is it not? Then put in its front matter: id: ${before}`,
    made: (articles: number, feeds: number) =>
      `${feeds === 1 ? 'A feed' : `${feeds} feeds`} of ${articles === 1 ? '1 article' : `${articles} articles`}`,
    would: (articles: number, feeds: number) =>
      `${feeds === 1 ? 'A feed' : `${feeds} feeds`} would be made of ${articles === 1 ? '1 article' : `${articles} articles`}`,
    next: (url: string) => `Put the whole folder on your site as ${url}`,
    sound: (files: number) =>
      files === 1
        ? '1 feed checked: no errors, no warnings.'
        : `${files} feeds checked: no errors, no warnings.`,
    faults: (errors: number, warnings: number) =>
      `${errors === 1 ? '1 error' : `${errors} errors`}, ${warnings === 1 ? '1 warning' : `${warnings} warnings`}.`,
    severity: { error: 'error', warning: 'warning' },
  },
);

/** The message of a rule brings its own full stop. */
function sentence(reason: string): string {
  return /[.?]$/.test(reason) ? reason : `${reason}.`;
}
