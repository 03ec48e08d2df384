import { bilingual } from './bilingual.ts';

export const initWords = bilingual(
  {
    made: 'gemaakt',
    extended: 'aangevuld',
    existed: 'bestond al',
    wouldMake: 'wordt gemaakt',
    wouldExtend: 'wordt aangevuld',
    exists: 'bestaat al',
    notAFolder: (path: string) => `${path} is geen map.`,
    notAFolderHelp: 'Geef de naam van een map, of van een map die er nog niet is.',
    inTheWay: (path: string) => `${path} staat in de weg: daar hoort een map te staan.`,
    inTheWayHelp: 'Verplaats of hernoem het en draai viag init opnieuw.',
    unknownCi: (name: string) =>
      `‘${name}’ is geen dienst waarvoor viag een controle kan klaarzetten.`,
    unknownCiHelp: 'Kies uit: github, gitlab.',
    addCi: (path: string) => `${path} bestaat al. Voeg zelf deze regels toe:`,
    ciSource: (paths: string, what: string) =>
      `Vul eerst in waar viag te halen is: op npm staat het niet. Zet in ${paths} het adres van de repository waarin jullie viag staat op de plek van ${what}. In docs/ci.md staat hoe.`,
    ciBelow: (folder: string) =>
      `GitHub en GitLab lezen dit bestand alleen in de bovenste map van je project. Verplaats het daarheen, en zet --cwd ${folder} achter viag validate.`,
    next: 'Hoe nu verder:',
    nothingWritten: 'Er is niets geschreven (--dry-run).',
    unsubscribe:
      'Vul newsletter.unsubscribe in viag.config.yaml in voordat je de eerste nieuwsbrief verstuurt.',
  },
  {
    made: 'made',
    extended: 'extended',
    existed: 'was there already',
    wouldMake: 'would be made',
    wouldExtend: 'would be extended',
    exists: 'is there already',
    notAFolder: (path) => `${path} is not a folder.`,
    notAFolderHelp: 'Name a folder, or one that does not exist yet.',
    inTheWay: (path) => `${path} is in the way: there should be a folder.`,
    inTheWayHelp: 'Move or rename it and run viag init again.',
    unknownCi: (name) => `‘${name}’ is not a service that viag can set up a check for.`,
    unknownCiHelp: 'Choose from: github, gitlab.',
    addCi: (path) => `${path} is there already. Add these lines yourself:`,
    ciSource: (paths, what) =>
      `First fill in where viag is to be had: it is not on npm. In ${paths}, put the address of the repository that has your viag in the place of ${what}. docs/ci.md shows how.`,
    ciBelow: (folder) =>
      `GitHub and GitLab read this file in the topmost folder of your project alone. Move it there, and put --cwd ${folder} behind viag validate.`,
    next: 'Next:',
    nothingWritten: 'Nothing was written (--dry-run).',
    unsubscribe:
      'Fill in newsletter.unsubscribe in viag.config.yaml before you send the first newsletter.',
  },
);
