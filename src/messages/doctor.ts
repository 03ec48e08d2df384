import { bilingual } from './bilingual.ts';

export const doctorWords = bilingual(
  {
    node: {
      fine: (version: string) => `Node ${version}`,
      old: (version: string) => `Node ${version} is te oud.`,
      oldHelp: (oldest: string) => `viag heeft Node ${oldest} of nieuwer nodig: https://nodejs.org`,
    },
    configuration: {
      fine: (folder: string, file: string) => `Werkmap: ${folder}, met ${file}`,
      none: (folder: string) => `In ${folder} staat geen viag.config.yaml.`,
      noneHelp: 'Ga naar de map van je redactie, of zet hier een werkmap klaar: viag init',
    },
    folders: {
      fine: (names: string) => `viag kan schrijven in ${names}`,
      noFolder: (name: string) => `Waar de map ${name} hoort, staat een bestand.`,
      noFolderHelp: 'Verplaats dat bestand, of noem in viag.config.yaml een andere map.',
      closed: (name: string) => `In ${name} mag je niet schrijven.`,
      closedHelp: 'Vraag wie de map beheert om schrijfrechten.',
    },
    parts: {
      what: {
        satteri: 'leest Markdown',
        sharp: 'maakt afbeeldingen klaar voor mail en berichten',
        '@takumi-rs/core': 'maakt titelkaarten',
      },
      fine: (name: string, what: string) => `${name} ${what}`,
      broken: (name: string, what: string) => `${name}, dat ${what}, start niet.`,
      brokenHelp:
        'Installeer viag opnieuw op deze computer; kopieer node_modules niet van een andere.',
    },
    templates: {
      fine: (n: number) => `mjml is er, voor ${n === 1 ? '1 sjabloon' : `${n} sjablonen`} in MJML`,
      missing: (name: string) =>
        `${name} is een sjabloon in MJML, maar mjml is niet geïnstalleerd.`,
      missingHelp: 'Installeer het in de werkmap: npm install mjml',
    },
    git: {
      fine: (version: string) => `git ${version}, en de werkmap staat onder versiebeheer`,
      none: 'git is niet gevonden.',
      noneHelp: 'Alleen viag validate --changed en --staged hebben het nodig.',
      noRepository: (version: string) =>
        `git ${version} is er, maar de werkmap staat niet onder versiebeheer.`,
      noRepositoryHelp: 'Zo bewaar je elke versie van een tekst: git init',
    },
    editor: {
      fine: (command: string) => `Tekstbewerker: ${command}`,
      none: 'Er is geen tekstbewerker ingesteld; viag new article --editor kan er geen openen.',
      noneHelp: (names: string) =>
        `Zet de naam ervan in een van deze: ${names}. Bijvoorbeeld "code --wait".`,
      missing: (program: string) => `De tekstbewerker ${program} is niet gevonden.`,
      missingHelp: 'Kijk na of de naam klopt en of het programma geïnstalleerd is.',
    },
    policy: {
      heading: 'Waar viag aan komt',
      labels: {
        reads: 'leest',
        writes: 'schrijft',
        network: 'netwerk',
        starts: 'start',
        never: 'nooit',
      },
      alsoReads: ['de configuratie', 'afbeeldingen die een tekst noemt', 'wat je zelf opgeeft'],
      alsoWrites: [
        'de configuratie, .gitignore en een stap voor CI (viag init, viag curate --import-opml)',
        'een map in de werkmap die je zelf kiest (viag export --out, viag preview --static)',
        'een opmaak om aan te passen (viag eject newsletter)',
        'viag-suppressions.json (viag validate --suppress-all)',
        'een verslag waar jij het wilt (viag validate -o)',
      ],
      network: [
        'alleen viag curate (de feeds in de configuratie) en viag import met een webadres',
        'zonder --allow-private geen adressen in je eigen netwerk',
        'viag preview luistert alleen op deze computer (127.0.0.1)',
      ],
      starts: [
        'git',
        'je tekstbewerker (--editor, of een regel in viag preview)',
        'je browser (viag preview --open)',
        'mjml uit de werkmap, voor een eigen opmaak die op .mjml.liquid eindigt',
      ],
      never: [
        'code uitvoeren die in een artikel, een sjabloon of de configuratie staat',
        'iets versturen: mailen en plaatsen doe je zelf',
        'bijhouden wie viag gebruikt of waarvoor',
        'veranderen wat jij hebt geschreven, tenzij je erom vraagt (--fix, --force, viag curate)',
      ],
    },
    fine: 'Alles wat viag nodig heeft, werkt.',
    faults: (n: number) =>
      n === 1 ? 'Eén ding moet hersteld worden.' : `${n} dingen moeten hersteld worden.`,
    nextStep: 'Volgende stap:',
  },
  {
    node: {
      fine: (version) => `Node ${version}`,
      old: (version) => `Node ${version} is too old.`,
      oldHelp: (oldest) => `viag needs Node ${oldest} or newer: https://nodejs.org`,
    },
    configuration: {
      fine: (folder, file) => `Workspace: ${folder}, with ${file}`,
      none: (folder) => `There is no viag.config.yaml in ${folder}.`,
      noneHelp: 'Go to the folder of your desk, or set up a workspace here: viag init',
    },
    folders: {
      fine: (names) => `viag can write in ${names}`,
      noFolder: (name) => `Where the folder ${name} should be, there is a file.`,
      noFolderHelp: 'Move that file, or name another folder in viag.config.yaml.',
      closed: (name) => `You may not write in ${name}.`,
      closedHelp: 'Ask whoever looks after the folder for the right to write.',
    },
    parts: {
      what: {
        satteri: 'reads Markdown',
        sharp: 'makes pictures fit for mail and posts',
        '@takumi-rs/core': 'makes title cards',
      },
      fine: (name, what) => `${name} ${what}`,
      broken: (name, what) => `${name}, which ${what}, does not start.`,
      brokenHelp: 'Install viag anew on this computer; do not copy node_modules from another.',
    },
    templates: {
      fine: (n) => `mjml is there, for ${n === 1 ? '1 template' : `${n} templates`} in MJML`,
      missing: (name) => `${name} is a template in MJML, but mjml is not installed.`,
      missingHelp: 'Install it in the workspace: npm install mjml',
    },
    git: {
      fine: (version) => `git ${version}, and the workspace is under version control`,
      none: 'git was not found.',
      noneHelp: 'Only viag validate --changed and --staged need it.',
      noRepository: (version) =>
        `git ${version} is there, but the workspace is not under version control.`,
      noRepositoryHelp: 'This keeps every version of a text: git init',
    },
    editor: {
      fine: (command) => `Editor: ${command}`,
      none: 'No editor is set; viag new article --editor can open none.',
      noneHelp: (names) => `Put its name in one of these: ${names}. For example "code --wait".`,
      missing: (program) => `The editor ${program} was not found.`,
      missingHelp: 'Check its name, and that the program is installed.',
    },
    policy: {
      heading: 'What viag touches',
      labels: {
        reads: 'reads',
        writes: 'writes',
        network: 'network',
        starts: 'starts',
        never: 'never',
      },
      alsoReads: ['the configuration', 'pictures that a text names', 'what you name yourself'],
      alsoWrites: [
        'the configuration, .gitignore and a step for CI (viag init, viag curate --import-opml)',
        'a folder in the workspace that you choose (viag export --out, viag preview --static)',
        'a layout to change (viag eject newsletter)',
        'viag-suppressions.json (viag validate --suppress-all)',
        'a report where you want it (viag validate -o)',
      ],
      network: [
        'only viag curate (the feeds in the configuration) and viag import with a web address',
        'without --allow-private no addresses inside your own network',
        'viag preview listens on this computer alone (127.0.0.1)',
      ],
      starts: [
        'git',
        'your editor (--editor, or a line in viag preview)',
        'your browser (viag preview --open)',
        'mjml from the workspace, for a layout of your own that ends in .mjml.liquid',
      ],
      never: [
        'run code that stands in an article, a template or the configuration',
        'send anything: mailing and posting is up to you',
        'keep track of who uses viag, or for what',
        'change what you wrote, unless you ask for it (--fix, --force, viag curate)',
      ],
    },
    fine: 'All that viag needs works.',
    faults: (n) => (n === 1 ? 'One thing must be mended.' : `${n} things must be mended.`),
    nextStep: 'Next step:',
  },
);
