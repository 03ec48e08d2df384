import type { CommandMeta } from './command.ts';

export const previewCommand: CommandMeta = {
  path: ['preview'],
  summary: {
    nl: 'De hele redactie bekijken in je browser',
    en: 'See the whole desk in your browser',
  },
  options: [
    {
      flags: '--port <number>',
      help: {
        nl: 'de poort op deze computer (standaard een vrije, het liefst 8424)',
        en: 'the port on this machine (default: a free one, 8424 if it is)',
      },
    },
    {
      flags: '--open',
      help: { nl: 'de pagina meteen openen', en: 'open the page right away' },
    },
    {
      flags: '--static <folder>',
      help: {
        nl: 'hetzelfde als losse bestanden in een map, bijvoorbeeld voor het bestuur',
        en: 'the same as plain files in a folder, for the board or a CI artefact',
      },
    },
    {
      flags: '-f, --force',
      help: {
        nl: 'die map ook vervangen als er iets in veranderd is',
        en: 'replace that folder even when something in it was changed',
      },
    },
  ],
  examples: [
    {
      command: 'viag preview --open',
      help: {
        nl: 'opent de redactie; wat je opslaat, zie je meteen',
        en: 'opens the desk; what you save shows at once',
      },
    },
    {
      command: 'viag preview --static dist/voorbeeld',
      help: {
        nl: 'schrijft pagina’s om te delen of te bewaren',
        en: 'writes pages to share or to keep',
      },
    },
  ],
  load: () => import('./preview.ts'),
};
