import { suppressionRule } from '../define.ts';

export const suppressionUnused = suppressionRule({
  id: 'suppression/unused',
  severity: 'warning',
  fixable: true,
  summary: {
    nl: 'Een uitzondering is nog nodig.',
    en: 'An exception is still needed.',
  },
  why: {
    nl: 'Is de fout weg, dan verbergt de opmerking straks een nieuwe.',
    en: 'When the fault is gone, the comment will one day hide a new one.',
  },
  messages: {
    nl: {
      unused: (rule: string) => `Hier is niets dat ${rule} zou melden. Haal de opmerking weg.`,
    },
    en: {
      unused: (rule: string) => `There is nothing here for ${rule} to find. Remove the comment.`,
    },
  },
  good: [
    {
      body: '<!-- viag-disable-next-line body/raw-html -- de kaart kan niet anders -->\n<div id="kaart"></div>\n',
      with: ['body/raw-html'],
    },
    {
      note: 'In de kop, voor het hele artikel.',
      head: '# viag-disable body/raw-html -- overgenomen van de oude site\ntitle: Woo\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws',
      body: '<div id="kaart"></div>\n',
      with: ['body/raw-html'],
    },
  ],
  bad: [
    {
      body: 'Een zin.\n\n<!-- viag-disable-next-line body/raw-html -- de kaart -->\nNog een zin.\n',
      with: ['body/raw-html'],
      finds: ['9:1 Hier is niets dat body/raw-html zou melden. Haal de opmerking weg.'],
      fixed:
        '---\ntitle: Woo in de praktijk\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\n---\nEen zin.\n\nNog een zin.\n',
    },
    {
      note: 'Van … tot; wat ertussen staat, is in orde.',
      body: '<!-- viag-disable body/raw-html -- de kaart -->\n\nEen zin.\n\n<!-- viag-enable body/raw-html -->\n\n<div id="kaart"></div>\n',
      with: ['body/raw-html'],
      finds: ['7:1 Hier is niets dat body/raw-html zou melden. Haal de opmerking weg.'],
    },
  ],
  *check({ unused }, { say }) {
    for (const { rule, range, removal } of unused) {
      const fix = removal && { range: removal, text: '' };
      yield { message: say.unused(rule), range, ...(fix && { fix }) };
    }
  },
});
