import { createHash } from 'node:crypto';
import { articleText, configText } from './workspace.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const avg = articleText({ title: 'Zes maanden AVG', date: '2018-11-22', category: 'Kennis' });
const woo = articleText({ title: 'Woo in de praktijk', date: '2018-11-08', more: 'tags: [woo]\n' });

/** One article of every kind, on 20 December 2018; an issue that went out, and the one after it. */
export const deskFiles: Readonly<Record<string, string>> = {
  'viag.config.yaml': configText,
  'articles/2018-11-08-woo.md': woo,
  'articles/2018-11-22-avg.md': avg,
  'articles/2018-12-06-bio.md': articleText({
    title: 'Van BIG naar BIO, en wat er verandert voor wie gegevens van inwoners beheert',
    date: '2018-12-06',
  }),
  'articles/2018-12-10-jongeren.md': articleText({
    title: '日本語のタイトル 👩‍💻 voor wie zijn eerste baan bij een gemeente begint',
    date: '2018-12-10',
    category: 'Kennis',
    body: '![](kaart.png)\n',
  }),
  'articles/2018-12-10-kaart.png': 'x',
  'articles/2018-12-12-concept.md': articleText({
    title: 'Nog niet af',
    date: '2018-12-12',
    more: 'draft: true\n',
  }),
  'articles/2018-12-13-smart-city.md': articleText({
    title: 'Zeventien gemeenten in Barcelona',
    category: 'Nieuwsbrief',
  }),
  'articles/2018-12-18-stuk.md': '---\ntitle: Woo: nu\ndate: 2018-12-18\n---\nTekst.\n',
  'articles/2019-01-10-vooruit.md': articleText({ title: 'Vooruitblik', date: '2019-01-10' }),
  'newsletters/2018-11.md':
    '---\ntitle: Nieuwsbrief november 2018\ndate: 2018-11-23\narticles: [woo, avg]\n---\n',
  'newsletters/2018-12.md':
    '---\ntitle: Nieuwsbrief december 2018\ndate: 2018-12-21\narticles:\n  - smart-city\n  - concept\n  - verdwenen\nagenda:\n  - title: Ledenvergadering\n    date: 2019-01-17\n---\n',
  'newsletters/sent/2018-11.json': JSON.stringify({
    issue: '2018-11',
    articles: [
      { slug: 'woo', sha256: sha256('voor de wijziging') },
      { slug: 'avg', sha256: sha256(avg) },
    ],
  }),
};
