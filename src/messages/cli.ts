import { bilingual } from './bilingual.ts';

/** What the command line itself says: help, and what is wrong with what was typed. */
export const cliWords = bilingual(
  {
    tagline:
      'De redactie van VIAG op de opdrachtregel: je schrijft een tekst, viag kijkt hem na en maakt de nieuwsbrief.',
    titles: {
      'Usage:': 'Gebruik:',
      'Arguments:': 'Argumenten:',
      'Options:': 'Opties:',
      'Commands:': 'Opdrachten:',
    } as Readonly<Record<string, string>>,
    usageOptions: '[opties]',
    usageCommand: '<opdracht> [opties]',
    examples: 'Voorbeelden:',
    globals: 'Overal te gebruiken:',
    groups: {
      new: 'Een nieuw artikel of een nieuwe nieuwsbrief klaarzetten',
      export: 'Maken wat verstuurd wordt',
    } as Readonly<Record<string, string>>,
    choices: 'keuzes',
    help: 'deze hulp tonen',
    version: 'de versie tonen',
    config: 'een ander configuratiebestand dan viag.config.yaml',
    cwd: 'werken alsof je in deze map staat',
    lang: 'de taal van viag zelf',
    now: 'doen alsof het nu dit moment is (ISO-tijd)',
    noColor: 'zonder kleur',
    quiet: 'alleen het resultaat tonen',
    error: 'fout',
    seeHelp: (command: string) => `Hulp: ${command} --help`,
    unknownCommand: (name: string) => `viag kent de opdracht ‘${name}’ niet.`,
    unknownOption: (name: string) => `De optie ‘${name}’ bestaat hier niet.`,
    missingArgument: (name: string) => `‘${name}’ ontbreekt.`,
    optionNeedsValue: (name: string) => `Achter ‘${name}’ hoort een waarde.`,
    tooManyArguments:
      'Er staan meer woorden dan deze opdracht gebruikt. Zet een titel met spaties tussen aanhalingstekens.',
    badChoice: (value: string, name: string) => `‘${value}’ is geen geldige waarde voor ${name}.`,
    badUsage: (message: string) => `Dit begrijpt viag niet: ${message}`,
    meant: (name: string) => `Bedoel je ‘${name}’?`,
    allowed: (list: string) => `Kies uit: ${list}.`,
    badNow: (value: string) => `‘${value}’ is geen tijdstip.`,
    badNowHelp: 'Schrijf bijvoorbeeld: --now 2018-12-13T10:00:00Z',
    noFolder: (path: string) => `De map ‘${path}’ is er niet.`,
    noFolderHelp: 'Controleer wat je achter --cwd hebt gezet.',
    cancelled: 'Afgebroken; er is niets geschreven.',
    bug: 'Dit is een fout in viag zelf, niet in jouw tekst. Meld hem met wat hieronder staat.',
    write: {
      exists: (path: string) => [
        `‘${path}’ bestaat al en is niet veranderd.`,
        'Kies een andere naam, of vervang het bestand met --force.',
      ],
      'outside-root': (path: string) => [
        `‘${path}’ ligt buiten de werkmap; viag schrijft alleen daarbinnen.`,
        'Kies een plek in de map waar viag.config.yaml staat.',
      ],
      'not-ours': (path: string, _detail: string, flag: string) => [
        `In ‘${path}’ staat iets wat viag niet heeft gemaakt.`,
        `Kies met ${flag} een nieuwe of lege map.`,
      ],
      changed: (path: string, detail: string, flag: string) => [
        `In ‘${path}’ is ‘${detail}’ met de hand gemaakt of veranderd; viag gooit dat niet weg.`,
        `Bewaar het ergens anders, kies met ${flag} een andere map, of vervang alles met --force.`,
      ],
      locked: (path: string, detail: string) => [
        `Een andere viag schrijft nu in ‘${path}’${detail ? ` (proces ${detail})` : ''}.`,
        'Wacht tot die klaar is en probeer het opnieuw.',
      ],
      failed: (path: string, detail: string) => [
        `Schrijven in ‘${path}’ lukt niet (${detail}).`,
        'Controleer of de map er is, of je er mag schrijven en of de schijf niet vol is. Wat er stond, staat er nog.',
      ],
    } satisfies WriteWords as WriteWords,
  },
  {
    tagline: 'VIAG’s editorial desk on the command line: one text, checked once, sent everywhere.',
    titles: {},
    usageOptions: '[options]',
    usageCommand: '<command> [options]',
    examples: 'Examples:',
    globals: 'Everywhere:',
    groups: {
      new: 'Set up a new article or newsletter',
      export: 'Make what is to be sent',
    },
    choices: 'choices',
    help: 'show this help',
    version: 'show the version',
    config: 'another configuration file than viag.config.yaml',
    cwd: 'run as if started in this folder',
    lang: 'the language viag itself speaks',
    now: 'act as if it were this moment (ISO time)',
    noColor: 'without colour',
    quiet: 'show the result alone',
    error: 'error',
    seeHelp: (command: string) => `Help: ${command} --help`,
    unknownCommand: (name: string) => `viag does not know the command ‘${name}’.`,
    unknownOption: (name: string) => `The option ‘${name}’ does not exist here.`,
    missingArgument: (name: string) => `‘${name}’ is missing.`,
    optionNeedsValue: (name: string) => `‘${name}’ needs a value.`,
    tooManyArguments:
      'There are more words than this command uses. Put a title with spaces between quotes.',
    badChoice: (value: string, name: string) => `‘${value}’ is not a valid value for ${name}.`,
    badUsage: (message: string) => `viag does not understand this: ${message}`,
    meant: (name: string) => `Did you mean ‘${name}’?`,
    allowed: (list: string) => `Choose from: ${list}.`,
    badNow: (value: string) => `‘${value}’ is not a moment in time.`,
    badNowHelp: 'Write, for instance: --now 2018-12-13T10:00:00Z',
    noFolder: (path: string) => `The folder ‘${path}’ is not there.`,
    noFolderHelp: 'Check what you wrote after --cwd.',
    cancelled: 'Cancelled; nothing was written.',
    bug: 'This is a fault in viag itself, not in your text. Please report it with what follows.',
    write: {
      exists: (path) => [
        `‘${path}’ exists already and was not changed.`,
        'Choose another name, or replace it with --force.',
      ],
      'outside-root': (path) => [
        `‘${path}’ lies outside the workspace; viag writes only inside it.`,
        'Choose a place in the folder that holds viag.config.yaml.',
      ],
      'not-ours': (path, _detail, flag) => [
        `‘${path}’ holds something viag did not make.`,
        `Choose a new or empty folder with ${flag}.`,
      ],
      changed: (path, detail, flag) => [
        `In ‘${path}’ someone made or changed ‘${detail}’; viag does not throw that away.`,
        `Keep it elsewhere, choose another folder with ${flag}, or replace everything with --force.`,
      ],
      locked: (path, detail) => [
        `Another viag is writing in ‘${path}’ now${detail ? ` (process ${detail})` : ''}.`,
        'Wait until it is done and try again.',
      ],
      failed: (path, detail) => [
        `Writing in ‘${path}’ failed (${detail}).`,
        'Check that the folder is there, that you may write in it and that the disk is not full. What stood there still does.',
      ],
    },
  },
);

type WriteWords = Readonly<
  Record<
    'exists' | 'outside-root' | 'not-ours' | 'changed' | 'locked' | 'failed',
    (path: string, detail: string, flag: string) => readonly string[]
  >
>;
