import { bilingual } from './bilingual.ts';

export const importWords = bilingual(
  {
    notFetched: (address: string, why: string) => `${address} is niet opgehaald: ${why}`,
    notFetchedHelp:
      'Of bewaar de pagina in je browser (Opslaan als, webpagina) en geef het bestand: viag import pagina.html',
    noSource: (source: string) => `${source} is er niet.`,
    noSourceHelp:
      'Geef een webpagina (.html, .txt), een map met pagina’s of een WordPress-export (.xml).',
    addressHelp: (source: string) =>
      `Is het een webadres? Zet er dan https:// voor: viag import https://${source}`,
    noFolder: (source: string) => `${source} is geen map.`,
    noFolderHelp:
      'Na --from hoort de map van de site, bijvoorbeeld: viag import ../site --from hugo',
    unknownKind: (source: string) => `viag weet niet wat voor bestand ${source} is.`,
    unknownKindHelp:
      'Een webpagina eindigt op .html of .txt, een WordPress-export op .xml. Voor een archief van Jekyll, Hugo of Astro geef je de map, met --from.',
    noPages: (source: string) => `In ${source} staat geen webpagina (.html of .txt).`,
    noPagesHelp: 'Is het een archief van Jekyll, Hugo of Astro? Zeg dat er dan bij: --from jekyll',
    nothing: (source: string) => `In ${source} staat niets om over te nemen.`,
    nothingHelp: 'Klopt de map of het bestand?',
    noCategory: (name: string) => `De categorie ‘${name}’ staat niet in de configuratie.`,
    categories: (names: string) => `Kies uit: ${names}.`,
    badLedger: (path: string) => `${path} is niet te lezen, dus viag weet niet wat er al was.`,
    badLedgerHelp: 'Zet het bestand terug uit git. Is dat er niet, geef het dan een andere naam.',
    badExport: {
      'no-export': (file: string) => ({
        message: `${file} is geen WordPress-export.`,
        help: 'Maak er een in WordPress: Gereedschap, Exporteren, Berichten.',
      }),
      doctype: (file: string) => ({
        message: `In ${file} staat een DOCTYPE. Die leest viag niet, omdat er van alles achter kan zitten.`,
        help: 'Een export van WordPress heeft er geen. Maak een nieuwe export.',
      }),
      'not-text': (file: string) => ({
        message: `${file} is geen leesbare tekst in de codering die het bestand noemt.`,
        help: 'Maak een nieuwe export, en bewaar die zonder hem in een ander programma te openen.',
      }),
    },
    note: {
      shortcode: (name: string) =>
        `de shortcode [${name}] staat nog in de tekst: zet er zelf neer wat de lezer moet zien`,
      embed: (address: string) => `van een speler of kader is een link gemaakt: ${address}`,
      'unsafe-link': (address: string) => `een onveilige link is weggelaten: ${address}`,
      'undated-draft': 'dit concept had geen datum en heeft nu die van vandaag',
      'not-public': 'dit was niet voor iedereen te lezen en is nu een concept',
      'author-is-address': 'de auteur stond er alleen met een e-mailadres, dat is weggelaten',
      'yaml-comments': 'de opmerkingen (#) in de kop zijn niet meegekomen',
      renamed: (slug: string) => `het adres eindigde op ‘${slug}’`,
      'unread-value': (key: string) => `viag kan de waarde van \`${key}\` niet lezen`,
      'related-unknown': (title: string) =>
        `waar ‘Naar ${title}’ heen leidde, staat er niet bij: kijk \`related\` na`,
      'image-missing': (address: string) => `de afbeelding ${address} is er niet en blijft achter`,
    },
    refusal: {
      'no-date': 'er staat geen datum bij',
      'undated-page': 'een pagina zonder datum is geen artikel',
      'no-title': 'er staat geen titel bij',
      'no-content': 'er staat geen tekst in',
      'no-byline': 'onder de titel ontbreekt de regel ‘13-12-2018 • Geplaatst in … door …’',
      'no-front-matter': 'zonder kop is het geen artikel',
      'too-deep': 'de pagina is te ingewikkeld opgebouwd',
      'too-large': 'dit onderdeel is te groot of eindigt nergens',
      'broken-xml': (reason: string) => `de XML klopt niet: ${reason}`,
      'broken-toml': (line: number) => `de TOML in de kop klopt niet, op regel ${line}`,
      fault: (reason: string) => `is niet te lezen: ${reason}`,
      unread: 'is niet te lezen',
      unproven: 'kwam er anders uit dan het erin ging; meld dit als fout van viag',
    },
    leftOut: (count: number, what: string) => `${count} × ${what}: geen artikel`,
    skipped: 'Overgeslagen',
    known: (path: string) => `is al overgenomen, als ${path}`,
    taken: (path: string) => `er is al een artikel met die naam: ${path}`,
    allKnown: (count: number) =>
      count === 1 ? '1 artikel was al overgenomen.' : `${count} artikelen waren al overgenomen.`,
    draft: 'concept',
    imported: (count: number) =>
      count === 1 ? '1 artikel overgenomen' : `${count} artikelen overgenomen`,
    would: (count: number) =>
      count === 1 ? 'Er zou 1 artikel bij komen' : `Er zouden ${count} artikelen bij komen`,
    fine: 'zonder fouten',
    byHand: (count: number) =>
      count === 1 ? '1 heeft nog werk nodig' : `${count} hebben nog werk nodig`,
    unread: (count: number) => (count === 1 ? '1 kwam niet mee' : `${count} kwamen niet mee`),
    leaveOut:
      'Hoort een bestand dat niet meekwam er niet bij? Haal het uit de map; dan meldt viag het niet meer.',
    most: 'Het meest gevonden',
    times: (count: number, rule: string) => `${count} × ${rule}`,
    toDo: (message: string, count: number) =>
      count === 1 ? `nog te doen: ${message}` : `nog te doen, ${count} keer: ${message}`,
    toDoMore: (count: number, rule: string) => `nog te doen: nog ${count} keer ${rule}`,
    next: (folder: string) => `Loop ze na met: viag validate ${folder}`,
    nextLater: 'Oude fouten liever laten staan? Onthoud ze met: viag validate --suppress-all',
    remembered: (file: string) =>
      `Wat er niet goed aan was, staat in ${file}: viag validate meldt alleen wat nieuw is. Zet dat bestand met .viag/imported.json in git.`,
    nextMissing:
      'Ontbreekt vaak de auteur of de categorie? Geef die mee met --author en --category.',
    neverRemembered:
      'Een burgerservicenummer onthoudt viag niet. Haal het weg, of sta het toe in viag.config.yaml, bij privacy/bsn onder allow.',
    nextImages: 'Ontbreken er afbeeldingen? Met --images komen ze mee.',
    nextDry: 'Geef dezelfde opdracht zonder --dry-run om dit over te nemen.',
    nextFine: 'Kijk ze door, en zet ze met .viag/imported.json in git.',
  },
  {
    notFetched: (address: string, why: string) => `${address} was not fetched: ${why}`,
    notFetchedHelp:
      'Or save the page in your browser (Save as, web page) and give the file: viag import page.html',
    noSource: (source: string) => `${source} is not there.`,
    noSourceHelp: 'Give a web page (.html, .txt), a folder of pages or a WordPress export (.xml).',
    addressHelp: (source: string) =>
      `Is it a web address? Then put https:// before it: viag import https://${source}`,
    noFolder: (source: string) => `${source} is no folder.`,
    noFolderHelp:
      'With --from goes the folder of the site, such as: viag import ../site --from hugo',
    unknownKind: (source: string) => `viag does not know what kind of file ${source} is.`,
    unknownKindHelp:
      'A web page ends in .html or .txt, a WordPress export in .xml. For an archive of Jekyll, Hugo or Astro give its folder, with --from.',
    noPages: (source: string) => `There is no web page (.html or .txt) in ${source}.`,
    noPagesHelp: 'Is it an archive of Jekyll, Hugo or Astro? Then say so: --from jekyll',
    nothing: (source: string) => `There is nothing to take in from ${source}.`,
    nothingHelp: 'Is it the right folder or file?',
    noCategory: (name: string) => `The category ‘${name}’ is not in the configuration.`,
    categories: (names: string) => `Choose from: ${names}.`,
    badLedger: (path: string) => `${path} cannot be read, so viag does not know what was there.`,
    badLedgerHelp: 'Restore the file from git. If it is not there, give it another name.',
    badExport: {
      'no-export': (file: string) => ({
        message: `${file} is no WordPress export.`,
        help: 'Make one in WordPress: Tools, Export, Posts.',
      }),
      doctype: (file: string) => ({
        message: `There is a DOCTYPE in ${file}. viag does not read those, because anything may hide behind one.`,
        help: 'An export of WordPress has none. Make a new export.',
      }),
      'not-text': (file: string) => ({
        message: `${file} is no readable text in the encoding that it names.`,
        help: 'Make a new export, and keep it without opening it in another program.',
      }),
    },
    note: {
      shortcode: (name: string) =>
        `the shortcode [${name}] still stands in the text: write what the reader should see`,
      embed: (address: string) => `a player or frame became a link: ${address}`,
      'unsafe-link': (address: string) => `an unsafe link was left out: ${address}`,
      'undated-draft': 'this draft had no date and now has that of today',
      'not-public': 'this was not for everyone to read, and is a draft now',
      'author-is-address': 'the author was only there by e-mail address, which was left out',
      'yaml-comments': 'the comments (#) in the front matter did not come along',
      renamed: (slug: string) => `the address ended in ‘${slug}’`,
      'unread-value': (key: string) => `viag cannot read the value of \`${key}\``,
      'related-unknown': (title: string) =>
        `where ‘Naar ${title}’ led is not said: check \`related\``,
      'image-missing': (address: string) => `the image ${address} is not there and is left behind`,
    },
    refusal: {
      'no-date': 'it has no date',
      'undated-page': 'a page without a date is no article',
      'no-title': 'it has no title',
      'no-content': 'it has no text',
      'no-byline': 'the line ‘13-12-2018 • Geplaatst in … door …’ is missing below the title',
      'no-front-matter': 'without front matter it is no article',
      'too-deep': 'the page is built too intricately',
      'too-large': 'this part is too large or ends nowhere',
      'broken-xml': (reason: string) => `its XML is broken: ${reason}`,
      'broken-toml': (line: number) => `the TOML of its front matter is broken, at line ${line}`,
      fault: (reason: string) => `cannot be read: ${reason}`,
      unread: 'cannot be read',
      unproven: 'came out otherwise than it went in; report this as a bug of viag',
    },
    leftOut: (count: number, what: string) => `${count} × ${what}: no article`,
    skipped: 'Left out',
    known: (path: string) => `was taken in before, as ${path}`,
    taken: (path: string) => `there is an article by that name: ${path}`,
    allKnown: (count: number) =>
      count === 1 ? '1 article was taken in before.' : `${count} articles were taken in before.`,
    draft: 'draft',
    imported: (count: number) =>
      count === 1 ? '1 article taken in' : `${count} articles taken in`,
    would: (count: number) =>
      count === 1 ? '1 article would be added' : `${count} articles would be added`,
    fine: 'without errors',
    byHand: (count: number) => (count === 1 ? '1 still needs work' : `${count} still need work`),
    unread: (count: number) =>
      count === 1 ? '1 did not come along' : `${count} did not come along`,
    leaveOut:
      'Is a file that did not come along not meant to? Take it out of the folder, and viag no longer reports it.',
    most: 'Found most often',
    times: (count: number, rule: string) => `${count} × ${rule}`,
    toDo: (message: string, count: number) =>
      count === 1 ? `to be done: ${message}` : `to be done, ${count} times: ${message}`,
    toDoMore: (count: number, rule: string) => `to be done: ${count} more of ${rule}`,
    next: (folder: string) => `Go through them with: viag validate ${folder}`,
    nextLater: 'Rather leave old faults alone? Remember them with: viag validate --suppress-all',
    remembered: (file: string) =>
      `What was wrong with them is in ${file}: viag validate only tells what is new. Put that file in git together with .viag/imported.json.`,
    nextMissing:
      'Are the author or category often missing? Give them with --author and --category.',
    neverRemembered:
      'viag does not remember a citizen service number. Remove it, or allow it in viag.config.yaml, at privacy/bsn under allow.',
    nextImages: 'Are images missing? They come along with --images.',
    nextDry: 'Leave out --dry-run to take them in.',
    nextFine: 'Look them through, and put them in git together with .viag/imported.json.',
  },
);
