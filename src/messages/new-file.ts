import { bilingual } from './bilingual.ts';

/** What every `viag new` says. */
export const newFileWords = bilingual(
  {
    noWorkspace: (folder: string) => `Geen viag.config.yaml gevonden in ${folder} of daarboven.`,
    noWorkspaceHelp: 'Begin met `viag init`.',
    twoTitles: 'Er staan twee verschillende titels op de opdrachtregel.',
    twoTitlesHelp: 'Geef de titel één keer: los of met --title.',
    readAs: (date: string) => `Dat wordt ${date}.`,
    noEditor:
      'Er is geen tekstbewerker ingesteld. Zet de naam ervan in VIAG_EDITOR, bijvoorbeeld "code --wait".',
    editorFailed: (command: string) => `De tekstbewerker ‘${command}’ kon niet starten.`,
    didYouMean: (name: string) => `Bedoel je ‘${name}’?`,
    choices: (names: string) => `Kies uit: ${names}.`,
    and: 'en',
  },
  {
    noWorkspace: (folder) => `No viag.config.yaml found in ${folder} or above it.`,
    noWorkspaceHelp: 'Start with `viag init`.',
    twoTitles: 'There are two different titles on the command line.',
    twoTitlesHelp: 'Give the title once: by itself or with --title.',
    readAs: (date) => `That makes it ${date}.`,
    noEditor: 'No editor is set. Put its name in VIAG_EDITOR, for example "code --wait".',
    editorFailed: (command) => `The editor ‘${command}’ could not be started.`,
    didYouMean: (name) => `Did you mean ‘${name}’?`,
    choices: (names) => `Choose from: ${names}.`,
    and: 'and',
  },
);
