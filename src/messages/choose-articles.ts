import { bilingual } from './bilingual.ts';

/** Which articles go along, and which do not: the same words for every export. */
export const chooseArticlesWords = bilingual(
  {
    noArticles: 'Er zijn geen artikelen die mee kunnen.',
    noArticlesHelp: 'Begin met `viag new article`, of kies een andere periode of categorie.',
    noIssue: (name: string) => `De nieuwsbrief ‘${name}’ is er niet.`,
    meant: (name: string) => `Bedoel je ‘${name}’?`,
    issues: (names: string) => `Er zijn: ${names}.`,
    noIssues: 'Er is nog geen nieuwsbriefbestand. Maak er een met `viag new newsletter`.',
    taken: (name: string, others: string) =>
      `viag neemt ${name}, de eerstvolgende nieuwsbrief. Ook nog niet verstuurd: ${others}. Zet een naam achter de opdracht om er zelf een te kiezen.`,
    brokenIssue: (path: string) => `De kop van ${path} is niet te lezen.`,
    mendIssue: (path: string) => `Kijk wat eraan schort: viag validate ${path}`,
    emptyIssue: (path: string) => `In ${path} staat nog geen artikel.`,
    emptyIssueHelp:
      'Zet onder `articles` de slugs van de artikelen, elk op een regel met een streepje.',
    badPeriod:
      'Kies één manier: een nieuwsbriefbestand, een maand, of een periode met --from en --to.',
    badPeriodHelp: 'Bijvoorbeeld alleen: --month 2018-12',
    badMonth: (value: string) => `‘${value}’ is geen maand.`,
    badMonthHelp: 'Schrijf bijvoorbeeld: --month 2018-12',
    badNumber: (value: string) => `‘${value}’ is geen aantal.`,
    badNumberHelp: 'Schrijf bijvoorbeeld: --latest 5',
    unknownCategory: (name: string) => `De categorie ‘${name}’ staat niet in de configuratie.`,
    chooseFrom: (names: string) => `Kies uit: ${names}.`,
    reason: {
      draft: 'is nog een concept',
      future: 'heeft een datum in de toekomst',
      invalid: (first: string) => `heeft een fout: ${first}`,
      undated: 'heeft geen datum',
    },
    refusedHelp: (what: string) => `Herstel dit, of neem het toch mee met: ${what}`,
    refusedMend: 'Herstel dit en probeer het opnieuw. Zie ook: viag validate',
    leftOut: (path: string, reason: string) => `Niet meegenomen: ${path} ${reason}.`,
    unread: (paths: readonly string[]) =>
      paths.length === 1
        ? `${paths[0]} is niet te lezen en doet niet mee. Zie: viag validate ${paths[0]}`
        : `${paths.length} bestanden zijn niet te lezen en doen niet mee. Zie: viag validate`,
  },
  {
    noArticles: 'There are no articles that can go along.',
    noArticlesHelp: 'Begin with `viag new article`, or choose another period or category.',
    noIssue: (name: string) => `There is no newsletter ‘${name}’.`,
    meant: (name: string) => `Did you mean ‘${name}’?`,
    issues: (names: string) => `There are: ${names}.`,
    noIssues: 'There is no issue file yet. Make one with `viag new newsletter`.',
    taken: (name: string, others: string) =>
      `viag takes ${name}, the next newsletter. Not sent yet either: ${others}. Put a name behind the command to choose one yourself.`,
    brokenIssue: (path: string) => `The front matter of ${path} cannot be read.`,
    mendIssue: (path: string) => `See what is the matter: viag validate ${path}`,
    emptyIssue: (path: string) => `${path} holds no article yet.`,
    emptyIssueHelp: 'Put the slugs of the articles under `articles`, each on a line with a dash.',
    badPeriod: 'Choose one way: an issue file, a month, or a period with --from and --to.',
    badPeriodHelp: 'For instance only: --month 2018-12',
    badMonth: (value: string) => `‘${value}’ is not a month.`,
    badMonthHelp: 'Write, for instance: --month 2018-12',
    badNumber: (value: string) => `‘${value}’ is not a number.`,
    badNumberHelp: 'Write, for instance: --latest 5',
    unknownCategory: (name: string) => `The category ‘${name}’ is not in the configuration.`,
    chooseFrom: (names: string) => `Choose from: ${names}.`,
    reason: {
      draft: 'is still a draft',
      future: 'is dated in the future',
      invalid: (first: string) => `has an error: ${first}`,
      undated: 'has no date',
    },
    refusedHelp: (what: string) => `Mend this, or take it along all the same with: ${what}`,
    refusedMend: 'Mend this and try again. See also: viag validate',
    leftOut: (path: string, reason: string) => `Left out: ${path} ${reason}.`,
    unread: (paths: readonly string[]) =>
      paths.length === 1
        ? `${paths[0]} cannot be read and is left out. See: viag validate ${paths[0]}`
        : `${paths.length} files cannot be read and are left out. See: viag validate`,
  },
);
