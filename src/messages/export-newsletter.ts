import { bilingual } from './bilingual.ts';

export const exportNewsletterWords = bilingual(
  {
    title: (month: string) => `Nieuwsbrief ${month}`,
    faultyIssue: (path: string) => `Deze nieuwsbrief is niet gemaakt: ${path} klopt nog niet.`,
    unknownPart: (name: string) => `‘${name}’ kan viag niet maken.`,
    emptyCampaign: 'Achter --utm hoort een naam.',
    emptyCampaignHelp: 'Schrijf bijvoorbeeld: --utm nieuwsbrief-2018-12',
    badBaseUrl: (value: string) => `‘${value}’ is geen webadres van een map.`,
    badBaseUrlHelp: 'Schrijf bijvoorbeeld: --base-url https://www.viag.nl/nieuwsbrief/2018-12/',
    sentTwice: (path: string) => `${path} is er al: deze nieuwsbrief is al eens vastgelegd.`,
    sentTwiceHelp:
      'Laat --mark-sent weg. Heb je hem opnieuw verstuurd, leg dat dan vast met --force: wat na de eerste keer is aangepast, heet dan weer verstuurd.',
    refused: (count: number) =>
      count === 1
        ? 'Deze nieuwsbrief is niet gemaakt: 1 artikel kan zo niet mee.'
        : `Deze nieuwsbrief is niet gemaakt: ${count} artikelen kunnen zo niet mee.`,
    picture: (src: string, path: string, why: string) =>
      `De afbeelding ${src} bij ${path} gaat niet mee: ${why}`,
    pictureFaults: {
      elsewhere: 'ze staat niet in de werkmap. Zet haar bij het artikel.',
      missing: 'het bestand is er niet.',
      'too-large': 'ze is groter dan 20 MB. Maak haar kleiner.',
      'too-many-pixels': 'ze heeft meer dan 100 miljoen beeldpunten. Maak haar kleiner.',
      format: 'viag maakt alleen van JPEG, PNG, GIF, WebP en AVIF een afbeelding voor mail.',
      heic: 'HEIC van een iPhone kan viag niet lezen. Bewaar haar als JPEG, of kies op de telefoon Instellingen > Camera > Structuren > Meest compatibel.',
      pixel: 'ze is maar één beeldpunt groot, zoals een volgpixel.',
      unreadable: 'het is geen afbeelding, of het begin ervan is beschadigd.',
      damaged: 'het bestand is beschadigd of houdt halverwege op. Zet het er opnieuw neer.',
      'no-converter':
        'het onderdeel `sharp` is hier niet geïnstalleerd. Installeer viag opnieuw, zonder --omit=optional.',
    },
    faultyMailing: 'Deze nieuwsbrief is niet gemaakt: zo kun je hem niet versturen.',
    faultyMailingHelp: (flags: string) => `Herstel dit, of maak hem toch met: ${flags}`,
    recorded: (path: string) => `Vastgelegd als verstuurd: ${path}`,
    recordedAnew: (path: string) =>
      `Opnieuw vastgelegd als verstuurd: ${path}. Wat er eerst stond, is vervangen.`,
    noIntroduction: (path: string) =>
      `${path} heeft nog geen inleiding: de aanwijzing van viag staat er nog. Schrijf er een, of haal die regel weg.`,
    warning: 'let op',
    made: (articles: number) =>
      articles === 1 ? 'Nieuwsbrief met 1 artikel' : `Nieuwsbrief met ${articles} artikelen`,
    would: (articles: number) =>
      articles === 1
        ? 'Er zou een nieuwsbrief komen met 1 artikel'
        : `Er zou een nieuwsbrief komen met ${articles} artikelen`,
    next: (file: string) => `Bekijk hem in je browser: ${file}`,
  },
  {
    title: (month: string) => `Newsletter ${month}`,
    faultyIssue: (path: string) => `The newsletter was not made: ${path} is not right yet.`,
    unknownPart: (name: string) => `viag cannot make ‘${name}’.`,
    emptyCampaign: '--utm needs a name.',
    emptyCampaignHelp: 'Write, for instance: --utm newsletter-2018-12',
    badBaseUrl: (value: string) => `‘${value}’ is not the web address of a folder.`,
    badBaseUrlHelp: 'Write, for instance: --base-url https://www.viag.nl/newsletter/2018-12/',
    sentTwice: (path: string) => `${path} is there already: this newsletter was recorded before.`,
    sentTwiceHelp:
      'Leave out --mark-sent. If you sent it once more, record that with --force: what was changed since the first time then counts as sent again.',
    refused: (count: number) =>
      count === 1
        ? 'The newsletter was not made: 1 article cannot go along as it is.'
        : `The newsletter was not made: ${count} articles cannot go along as they are.`,
    picture: (src: string, path: string, why: string) =>
      `The picture ${src} of ${path} is left behind: ${why}`,
    pictureFaults: {
      elsewhere: 'it is not in the workspace. Put it beside the article.',
      missing: 'there is no such file.',
      'too-large': 'it is larger than 20 MB. Make it smaller.',
      'too-many-pixels': 'it has more than 100 million pixels. Make it smaller.',
      format: 'viag makes pictures for mail of JPEG, PNG, GIF, WebP and AVIF only.',
      heic: 'viag cannot read the HEIC of an iPhone. Save it as JPEG, or choose Settings > Camera > Formats > Most Compatible on the telephone.',
      pixel: 'it is one pixel large, as a tracking pixel is.',
      unreadable: 'it is no picture, or its beginning is damaged.',
      damaged: 'the file is damaged or ends halfway. Put it there anew.',
      'no-converter':
        'the part `sharp` is not installed here. Install viag again, without --omit=optional.',
    },
    faultyMailing: 'The newsletter was not made: it cannot be sent like this.',
    faultyMailingHelp: (flags: string) => `Mend this, or make it all the same with: ${flags}`,
    recorded: (path: string) => `Recorded as sent: ${path}`,
    recordedAnew: (path: string) =>
      `Recorded as sent once more: ${path}. What it held before was replaced.`,
    noIntroduction: (path: string) =>
      `${path} has no introduction yet: the hint of viag is still there. Write one, or remove that line.`,
    warning: 'warning',
    made: (articles: number) =>
      articles === 1 ? 'Newsletter with 1 article' : `Newsletter with ${articles} articles`,
    would: (articles: number) =>
      articles === 1
        ? 'A newsletter would be made with 1 article'
        : `A newsletter would be made with ${articles} articles`,
    next: (file: string) => `See it in your browser: ${file}`,
  },
);
