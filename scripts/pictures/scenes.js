/**
 * The daily work, as docs/pictures/ shows it: in the example archive, with an article that holds
 * the mistakes an editor makes.
 *
 * @type {readonly {
 *   readonly name: string,
 *   readonly title: string,
 *   readonly columns: number,
 *   readonly files?: Readonly<Record<string, string>>,
 *   readonly runs: readonly import('./record.js').Run[],
 * }[]}
 */
export const scenes = [
  {
    name: 'new-article',
    title: 'viag new article vraagt wat het moet weten en schrijft het artikel',
    columns: 88,
    runs: [
      {
        command: 'viag new article',
        answers: [
          { waitFor: 'Titel:', type: 'Een jaar na de Wet digitale overheid\r' },
          { waitFor: 'Categorie:', type: '\u001b[B\r' },
          { waitFor: 'Auteur:', type: '\r' },
          { waitFor: 'Datum:', type: '\r' },
          { waitFor: 'Samenvatting', type: 'De eerste gemeenten zijn over. Wat leverde het op?\r' },
          { waitFor: 'Trefwoorden', type: 'inloggen, wdo\r' },
        ],
      },
    ],
  },
  {
    name: 'validate',
    title: 'viag validate wijst aan wat er mis is en herstelt wat veilig is',
    columns: 96,
    files: {
      'articles/2026-12-03-een-jaar-wet-digitale-overheid.md': `---
title: Wet digitale overheid: wat merk je ervan?
author: Redactie VIAG
date: 3-12-2026
category: kennis
summary: Een jaar na de start zijn de eerste gemeenten over. Wat kostte het, en wat leverde het op?
---
Sinds vorig jaar moet elke gemeente erkende inlogmiddelen accepteren. Betreffende de kosten
verschillen de meningen. Voor meer informatie klik [hier](https://www.digitaleoverheid.nl/).
`,
    },
    runs: [{ command: 'viag validate' }, { command: 'viag validate --fix' }],
  },
  {
    name: 'newsletter',
    title: 'viag export newsletter maakt de nieuwsbrief',
    columns: 88,
    runs: [{ command: 'viag export newsletter' }],
  },
  {
    name: 'social',
    title: 'viag export social laat elk bericht zien, met zijn teller',
    columns: 88,
    runs: [{ command: 'viag export social --latest 1 --network linkedin,x --dry-run' }],
  },
  {
    name: 'status',
    title: 'viag status zegt wat er in de volgende nieuwsbrief komt en wat nog aandacht vraagt',
    columns: 88,
    runs: [{ command: 'viag status' }],
  },
  {
    name: 'list',
    title: 'viag list toont de artikelen met hun stand',
    columns: 88,
    runs: [{ command: 'viag list' }],
  },
];
