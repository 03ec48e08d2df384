import { bilingual } from './bilingual.ts';
import { many } from './many.ts';

/** What `viag preview` says in the terminal. */
export const previewCommandWords = bilingual(
  {
    running: 'Het voorbeeld staat klaar. Laat dit venster open; stoppen doe je met Ctrl-C.',
    notOpened: 'De browser ging niet open. Open het adres zelf.',
    badPort: (port: string) => `‘${port}’ is geen poort.`,
    badPortHelp: 'Een poort is een getal van 0 tot en met 65535; bij 0 kiest het systeem.',
    portTaken: (port: number) => `Poort ${port} is bezet.`,
    portTakenHelp:
      'Kies een andere met --port, of laat --port weg: dan zoekt viag een vrije poort.',
    portRefused: (port: number, code: string) =>
      `Op poort ${port} kan viag niet luisteren (${code}).`,
    portRefusedHelp: 'Kies een andere met --port, boven de 1023.',
    staticAlone: (flag: string) => `--static en ${flag} gaan niet samen.`,
    staticAloneHelp: 'Met --static schrijft viag bestanden; er draait dan geen pagina.',
    written: (pages: number) =>
      `Het voorbeeld is geschreven (${many(pages, 'bestand', 'bestanden')})`,
    openWritten: (file: string) => `Open ${file} in een browser.`,
    refused: 'Open het adres dat viag preview in de terminal toont, met alles wat erin staat.',
  },
  {
    running: 'The preview is ready. Leave this window open; Ctrl-C stops it.',
    notOpened: 'The browser did not open. Open the address yourself.',
    badPort: (port: string) => `‘${port}’ is not a port.`,
    badPortHelp: 'A port is a number from 0 to 65535; with 0 the system chooses.',
    portTaken: (port: number) => `Port ${port} is taken.`,
    portTakenHelp: 'Choose another with --port, or leave --port out: viag then finds a free one.',
    portRefused: (port: number, code: string) => `viag cannot listen on port ${port} (${code}).`,
    portRefusedHelp: 'Choose another with --port, above 1023.',
    staticAlone: (flag: string) => `--static and ${flag} do not go together.`,
    staticAloneHelp: 'With --static viag writes files; no page is served then.',
    written: (pages: number) => `The preview is written (${many(pages, 'file', 'files')})`,
    openWritten: (file: string) => `Open ${file} in a browser.`,
    refused: 'Open the address that viag preview shows in the terminal, with all that is in it.',
  },
);
