import type { Issue } from '../../src/model/issue.ts';
import { sampleIssue, sampleItem, tree } from './sample.ts';

const teaser =
  'De Omgevingswet komt eraan, en met de wet het Digitaal Stelsel Omgevingswet. Gemeenten moeten ' +
  'hun processen, gegevens en systemen erop voorbereiden. Wat betekent dat voor de ' +
  'informatiemanager, en waar begin je? We zetten de vijf vragen op een rij die wij het vaakst horen.';

/** An issue as editors make them: ten articles in three sections, all but one with a picture. */
export function decemberIssue(): Issue {
  return sampleIssue({
    introduction: tree(introduction),
    pages: new Map([
      ['articles/2018-12-13-bestuur.md', 'https://www.viag.nl/nieuws/2018/12/13/bestuur'],
    ]),
    sections: [
      {
        heading: 'Nieuws uit de vereniging',
        items: [
          item('Terugblik op het najaarscongres in Nieuwegein', 'congres', 1600, 900),
          item('Nieuw bestuur gekozen', 'bestuur', 1200, 800, ['Anneke de Vries', 'Jan Bakker']),
          item('Agenda 2019: zet deze data alvast vast', 'agenda', 0, 0),
        ],
      },
      {
        heading: 'Omgevingswet',
        items: [
          item('Vijf vragen over het Digitaal Stelsel Omgevingswet', 'dso', 1600, 900),
          item('Zo regelt Breda de regie op gegevens', 'breda', 1024, 683),
          item('Samenwerken in de keten: drie gemeenten vertellen', 'keten', 1600, 900),
          item('Kaarten die kloppen: de BGT in de praktijk', 'bgt', 800, 600),
        ],
      },
      {
        heading: 'Informatiebeveiliging',
        items: [
          item('BIO vervangt BIG: wat verandert er voor gemeenten?', 'bio', 1600, 900),
          item('Phishing herkennen kun je oefenen', 'phishing', 400, 300, []),
          item('Meldplicht datalekken: de cijfers over 2018', 'datalekken', 1600, 900),
        ],
      },
    ],
  });
}

function item(
  title: string,
  slug: string,
  width: number,
  height: number,
  authors: readonly string[] = ['Renk Ruijter'],
) {
  const src = `images/2018-12-13-${slug}.png`;
  const alt = `Deelnemers in gesprek: ${title.toLowerCase()}`;
  return sampleItem(
    { title, teaser, ...(width > 0 ? { image: { src, width, height, alt } } : {}) },
    { slug, authors },
  );
}

const introduction = `Beste leden,

Het jaar loopt ten einde en dat is een mooi moment om terug te kijken. Op ons **najaarscongres** spraken ruim tweehonderd collega's over regie op gegevens, en [het nieuwe bestuur](../articles/2018-12-13-bestuur.md) ging meteen aan de slag.

## Wat je nu kunt doen

- Meld je aan voor de [ledenvergadering](/agenda/ledenvergadering) op 17 januari.
- Stuur je ervaringen met de BIO naar [redactie@viag.nl](mailto:redactie@viag.nl).

Fijne feestdagen!

*Renk Ruijter, redactie*
`;
