import { bilingual } from './bilingual.ts';

export const curateWords = bilingual(
  {
    asking: (count: number) => (count === 1 ? '1 feed ophalen…' : `${count} feeds ophalen…`),
    noSources: 'Er staan nog geen feeds in de configuratie.',
    noSourcesHelp:
      'Zet onder `feeds.sources` in viag.config.yaml de naam en het adres van elke feed, of neem ze over met --import-opml.',
    unknownSource: (name: string) => `De bron ‘${name}’ staat niet in de configuratie.`,
    sources: (names: string) => `Kies uit: ${names}.`,
    meant: (name: string) => `Bedoel je ‘${name}’?`,
    noIssue: 'Er is geen nieuwsbrief die nog verstuurd moet worden.',
    noIssueHelp: 'Maak er een met `viag new newsletter`.',
    unknownIssue: (name: string) => `De nieuwsbrief ‘${name}’ is er niet.`,
    issues: (names: string) => `Er zijn: ${names}.`,
    brokenIssue: (path: string) => `De kop van ${path} is niet te lezen.`,
    brokenIssueHelp: (path: string) => `Kijk wat eraan schort: viag validate ${path}`,
    badLimit: (value: string) => `‘${value}’ is geen aantal.`,
    badLimitHelp: 'Schrijf bijvoorbeeld: --limit 5',
    warning: 'let op',
    failed: (name: string, fault: string) => `${name}: ${fault}`,
    failedKept: (name: string, fault: string) =>
      `${name}: ${fault} Je ziet wat er de vorige keer in stond.`,
    damaged: (name: string) =>
      `${name}: de feed bevat fouten. Wat te lezen was staat in de lijst; er kan iets ontbreken.`,
    unlinked: (name: string, count: number) =>
      count === 1
        ? `${name}: 1 bericht heeft geen adres en doet niet mee.`
        : `${name}: ${count} berichten hebben geen adres en doen niet mee.`,
    allFailed: 'Geen van de feeds is te lezen.',
    allFailedHelp: 'Hierboven staat per feed waarom. Probeer het later nog eens.',
    withheldHelp:
      'Hierboven staat per feed waarom. Staat de feed op je eigen netwerk, en is dat de bedoeling? Doe het dan nog eens met --allow-private.',
    undated: 'zonder datum',
    filesFailedHelp: 'Hierboven staat waarom.',
    feed: {
      empty: 'er staat niets in.',
      doctype: 'er staat een DOCTYPE in. Daarmee kan een feed kwaad; viag leest hem niet.',
      'too-deep': 'het is veel dieper genest dan een feed ooit is.',
      'not-a-feed': 'dit is geen RSS, Atom of JSON Feed. Is het misschien een gewone pagina?',
    },
    opml: {
      empty: 'er staat niets in.',
      doctype: 'er staat een DOCTYPE in. Daarmee kan een bestand kwaad; viag leest het niet.',
      'too-deep': 'het is veel dieper genest dan zo’n lijst ooit is.',
      'not-a-feed': 'dit is geen OPML.',
    },
    file: {
      unreadable: 'het bestand is er niet, of je mag het niet lezen.',
      'not-a-file': 'dit is geen bestand.',
      'too-large': 'het bestand is groter dan 5 MB.',
    },
    since: (day: string) => `Nieuw sinds ${day}:`,
    nothingNew: (day: string) => `Sinds ${day} is er niets nieuws.`,
    howToPick: 'Kies met de nummers, en schrijf bij elk bericht waarom het het lezen waard is:',
    unknownPick: (pick: string) => `‘${pick}’ staat niet in de lijst.`,
    unknownPickHelp: (count: number, list: string) =>
      count === 0
        ? 'Er is niets nieuws. Kijk verder terug met --since.'
        : `De nummers lopen van 1 tot en met ${count}. Zie: ${list}`,
    askPicks: 'Wat neem je op?',
    pickHelp: 'typ om te zoeken · Tab kiest · Enter is klaar',
    pickNothing: 'Niets gevonden.',
    picked: (count: number) => (count === 0 ? 'nog niets gekozen' : `${count} gekozen`),
    nothingPicked: 'Niets gekozen; er is niets veranderd.',
    askLine: 'Waarom is dit het lezen waard?',
    line: {
      empty: 'Schrijf in één regel waarom lezers dit moeten zien.',
      lifted: 'Dit is de tekst van de bron. Zeg het in je eigen woorden.',
    },
    missingLine: (title: string) => `Bij ‘${title}’ ontbreekt je eigen regel.`,
    missingLineHelp: 'Geef voor elk gekozen bericht een regel: --why "Eerlijk over de kosten."',
    spareLines: (lines: number, picks: number) =>
      `Je geeft ${lines} keer --why, maar kiest ${picks === 1 ? '1 bericht' : `${picks} berichten`}.`,
    spareLinesHelp:
      'De regels horen in volgorde bij de gekozen berichten; vraagt viag zelf wat je kiest, laat ze dan weg.',
    added: (count: number) =>
      count === 1
        ? '1 bericht toegevoegd. Bekijk het met:'
        : `${count} berichten toegevoegd. Bekijk ze met:`,
    cannotAdd: (path: string) => `In ${path} is onder \`external\` niets toe te voegen.`,
    cannotAddHelp: (path: string) =>
      `Maak er een lijst van, met elk bericht op een regel met een streepje. Kijk ook: viag validate ${path}`,
    opmlHelp: 'Geef het bestand dat je feedlezer bij exporteren maakt.',
    opmlNothing: (count: number): string =>
      count === 0
        ? 'Er staan geen feeds in dit bestand.'
        : 'Alle feeds uit dit bestand staan al in de configuratie.',
    opmlAdded: (count: number) =>
      count === 1 ? '1 feed toegevoegd.' : `${count} feeds toegevoegd.`,
    cannotAddSources: 'In de configuratie is onder `feeds.sources` niets toe te voegen.',
    cannotAddSourcesHelp: 'Maak er een lijst van, met elke feed op een regel met een streepje.',
  },
  {
    asking: (count) => (count === 1 ? 'Getting 1 feed…' : `Getting ${count} feeds…`),
    noSources: 'There are no feeds in the configuration yet.',
    noSourcesHelp:
      'Put the name and address of each feed under `feeds.sources` in viag.config.yaml, or take them over with --import-opml.',
    unknownSource: (name) => `The source ‘${name}’ is not in the configuration.`,
    sources: (names) => `Choose from: ${names}.`,
    meant: (name) => `Did you mean ‘${name}’?`,
    noIssue: 'There is no newsletter that is still to be sent.',
    noIssueHelp: 'Make one with `viag new newsletter`.',
    unknownIssue: (name) => `There is no newsletter ‘${name}’.`,
    issues: (names) => `There are: ${names}.`,
    brokenIssue: (path) => `The front matter of ${path} cannot be read.`,
    brokenIssueHelp: (path) => `See what is the matter: viag validate ${path}`,
    badLimit: (value) => `‘${value}’ is not a number.`,
    badLimitHelp: 'Write, for instance: --limit 5',
    warning: 'mind',
    failed: (name, fault) => `${name}: ${fault}`,
    failedKept: (name, fault) => `${name}: ${fault} You see what was in it last time.`,
    damaged: (name) =>
      `${name}: the feed has faults. What could be read is in the list; something may be missing.`,
    unlinked: (name, count) =>
      count === 1
        ? `${name}: 1 item has no address and is left out.`
        : `${name}: ${count} items have no address and are left out.`,
    allFailed: 'None of the feeds can be read.',
    allFailedHelp: 'Above it says why, feed by feed. Try again later.',
    withheldHelp:
      'Above it says why, feed by feed. Is the feed on your own network, and is that meant to be? Then do it again with --allow-private.',
    undated: 'no date',
    filesFailedHelp: 'Above it says why.',
    feed: {
      empty: 'there is nothing in it.',
      doctype: 'it has a DOCTYPE, with which a feed can do harm; viag does not read it.',
      'too-deep': 'it is nested much deeper than a feed ever is.',
      'not-a-feed': 'this is no RSS, Atom or JSON Feed. Is it an ordinary page, perhaps?',
    },
    opml: {
      empty: 'there is nothing in it.',
      doctype: 'it has a DOCTYPE, with which a file can do harm; viag does not read it.',
      'too-deep': 'it is nested much deeper than such a list ever is.',
      'not-a-feed': 'this is no OPML.',
    },
    file: {
      unreadable: 'the file is not there, or you may not read it.',
      'not-a-file': 'this is no file.',
      'too-large': 'the file is larger than 5 MB.',
    },
    since: (day) => `New since ${day}:`,
    nothingNew: (day) => `There is nothing new since ${day}.`,
    howToPick: 'Pick by the numbers, and write with each item why it is worth reading:',
    unknownPick: (pick) => `‘${pick}’ is not in the list.`,
    unknownPickHelp: (count, list) =>
      count === 0
        ? 'There is nothing new. Look further back with --since.'
        : `The numbers go from 1 to ${count}. See: ${list}`,
    askPicks: 'What do you take in?',
    pickHelp: 'type to search · Tab picks · Enter is done',
    pickNothing: 'Nothing found.',
    picked: (count) => (count === 0 ? 'nothing picked yet' : `${count} picked`),
    nothingPicked: 'Nothing picked; nothing was changed.',
    askLine: 'Why is this worth reading?',
    line: {
      empty: 'Write in one line why readers should see this.',
      lifted: 'This is the source’s own text. Say it in your own words.',
    },
    missingLine: (title) => `Your own line is missing with ‘${title}’.`,
    missingLineHelp: 'Give a line for each item picked: --why "Honest about the costs."',
    spareLines: (lines, picks) =>
      `You give --why ${lines} times, but pick ${picks === 1 ? '1 item' : `${picks} items`}.`,
    spareLinesHelp:
      'The lines go with the items picked, in their order; leave them out when viag asks what you pick.',
    added: (count) =>
      count === 1 ? '1 item added. See it with:' : `${count} items added. See them with:`,
    cannotAdd: (path) => `Nothing can be added under \`external\` in ${path}.`,
    cannotAddHelp: (path) =>
      `Make it a list, each item on a line with a dash. See also: viag validate ${path}`,
    opmlHelp: 'Give the file that your feed reader makes when it exports.',
    opmlNothing: (count) =>
      count === 0
        ? 'There are no feeds in this file.'
        : 'All feeds in this file are in the configuration already.',
    opmlAdded: (count) => (count === 1 ? '1 feed added.' : `${count} feeds added.`),
    cannotAddSources: 'Nothing can be added under `feeds.sources` in the configuration.',
    cannotAddSourcesHelp: 'Make it a list, each feed on a line with a dash.',
  },
);
