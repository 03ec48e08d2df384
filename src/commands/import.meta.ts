import type { CommandMeta } from './command.ts';
import { dryRunOption, jsonOption } from './shared-options.ts';

export const importCommand: CommandMeta = {
  path: ['import'],
  summary: { nl: 'Artikelen van elders overnemen', en: 'Take in articles from elsewhere' },
  arguments: [
    {
      spec: '<source>',
      completes: 'files',
      help: {
        nl: 'een webpagina (.html, .txt), een map, een WordPress-export (.xml) of een adres',
        en: 'a web page (.html, .txt), a folder, a WordPress export (.xml) or an address',
      },
    },
  ],
  options: [
    {
      flags: '--from <system>',
      choices: ['jekyll', 'hugo', 'astro'],
      help: {
        nl: 'de map is een archief van dit systeem',
        en: 'the folder is an archive of this system',
      },
    },
    {
      flags: '--author <name>',
      completes: 'authors',
      help: {
        nl: 'de auteur van artikelen zonder auteur',
        en: 'the author of articles without one',
      },
    },
    {
      flags: '--category <name>',
      completes: 'categories',
      help: {
        nl: 'de categorie van artikelen zonder categorie',
        en: 'the category of articles without one',
      },
    },
    {
      flags: '--images',
      help: {
        nl: 'afbeeldingen naast het artikel zetten',
        en: 'put images beside the article',
      },
    },
    {
      flags: '--remember',
      help: {
        nl: 'oude fouten onthouden, zodat viag validate alleen nieuwe meldt',
        en: 'remember old faults, so that viag validate tells of new ones only',
      },
    },
    {
      flags: '--allow-private',
      help: {
        nl: 'ook pagina’s op het eigen netwerk ophalen',
        en: 'fetch pages on the own network too',
      },
    },
    dryRunOption,
    jsonOption,
  ],
  examples: [
    {
      command: 'viag import export.xml --dry-run',
      help: {
        nl: 'kijken wat een WordPress-export oplevert',
        en: 'see what a WordPress export brings',
      },
    },
    {
      command: 'viag import oude-site --from jekyll --author "Redactie VIAG"',
      help: { nl: 'het archief van een andere site', en: 'the archive of another site' },
    },
    {
      command: 'viag import bewaard --images',
      help: { nl: 'bewaarde pagina’s, met hun afbeeldingen', en: 'saved pages, with their images' },
    },
  ],
  load: () => import('./import.ts'),
};
