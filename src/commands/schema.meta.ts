import type { CommandMeta } from './command.ts';

export const schemaCommand: CommandMeta = {
  path: ['schema'],
  summary: { nl: 'Een JSON Schema tonen', en: 'Show a JSON Schema' },
  arguments: [
    {
      spec: '[name]',
      completes: 'schemas',
      help: {
        nl: 'config, article, report of posts (zonder naam: waar elk schema voor is)',
        en: 'config, article, report or posts (without one: what each schema is for)',
      },
    },
  ],
  options: [
    {
      flags: '--plain',
      help: {
        nl: 'het schema zonder de instellingen van deze werkmap',
        en: 'the schema without the settings of this workspace',
      },
    },
  ],
  examples: [
    {
      command: 'viag schema',
      help: { nl: 'noemt de schema’s', en: 'lists the schemas' },
    },
    {
      command: 'viag schema article',
      help: {
        nl: 'met de categorieën en auteurs van deze werkmap, voor een editor of CMS',
        en: 'with the categories and authors of this workspace, for an editor or CMS',
      },
    },
    {
      command: 'viag schema article --plain',
      help: { nl: 'zoals het voor iedereen is', en: 'as it is for everyone' },
    },
  ],
  load: () => import('./schema.ts'),
};
