import sharp from 'sharp';
import { articleText, type Content, configText, sound } from '../e2e/workspace.ts';

const heavy =
  'De gemeentelijke informatievoorziening vereist organisatiebrede verantwoordelijkheid van leidinggevenden en applicatiebeheerders. ';

/** A desk with an article in every state, on 20 December 2018, and texts that want to run. */
export async function fullDesk(): Promise<Readonly<Record<string, Content>>> {
  const drawing = sharp({
    create: { width: 600, height: 315, channels: 3, background: '#0f7173' },
  });
  const picture = await drawing.png().toBuffer();
  return {
    ...sound,
    'viag.config.yaml': configText,
    'articles/2018-12-19-zwaar.md': articleText({
      title: 'Zwaar leesvoer',
      date: '2018-12-19',
      category: 'Kennis',
      more: 'tags: [avg, woo]\nsummary: Een samenvatting van wat er staat.\nimage: kaart.png\nalt: Een kaart van Nederland\n',
      body: `## Een kop\n\n${heavy.repeat(16)}\n\n### Nog een\n\n| a | b |\n|---|---|\n| een | twee |\n\n![Een kaart](kaart.png)\n\n[Van BIG naar BIO](2018-12-06-bio.md)\n`,
    }),
    'articles/kaart.png': picture,
    'articles/2018-12-18-concept.md': articleText({
      title: 'Een concept',
      date: '2018-12-18',
      more: 'draft: true\n',
      body: '#### Te diep\n\nKlik [hier](htp://fout).\n',
    }),
    // A path and a word that fit no phone.
    [`articles/${'eindelozemapnaam'.repeat(6)}/2018-12-13-smart-city.md`]: articleText({
      title: `Informatiebeveiligings${'functionarissen'.repeat(6)}`,
      body: `\`${'code'.repeat(40)}\` en https://www.viag.nl/${'pad'.repeat(60)}\n`,
    }),
    'articles/2019-01-10-straks.md': articleText({ title: 'Voor straks', date: '2019-01-10' }),
    'articles/2018-12-17-kapot.md': '---\ntitle: Wat nu?: drie vragen\n---\n\nTekst.\n',
    'articles/2018-12-16-script.md': articleText({
      title: `'<script>globalThis.kwaad = 1</script><img src=x onerror="kwaad=2">'`,
      date: '2018-12-16',
      body: 'Tekst <script>globalThis.kwaad = 3</script> <img src=x onerror="globalThis.kwaad = 4">.\n\n[klik](javascript:globalThis.kwaad=5)\n\n![plaatje](https://evil.example/spion.png)\n',
    }),
    'newsletters/2018-12.md': `---
title: Nieuwsbrief december 2018
date: 2018-12-21
subject: Terug uit Barcelona <script>globalThis.kwaad = 6</script>
preheader: En wat de BIO van je vraagt
articles:
  - slug: zwaar
    full: true
  - bio
  - script
---

Beste leden, <script>globalThis.kwaad = 7</script> dit is er gebeurd.
`,
    'newsletters/2018-11.md':
      '---\ntitle: Nieuwsbrief november 2018\ndate: 2018-11-23\narticles: [avg]\n---\n',
    'newsletters/sent/2018-11.json': JSON.stringify({
      viag: '0.1.0',
      version: 1,
      issue: '2018-11',
      articles: [{ slug: 'avg', sha256: 'anders' }, { slug: 'smart-city' }],
    }),
  };
}
