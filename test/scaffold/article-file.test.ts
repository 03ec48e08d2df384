import { expect, test } from 'vitest';
import type { ArticleAnswers } from '../../src/scaffold/article-answers.ts';
import { articleFile } from '../../src/scaffold/article-file.ts';
import { skeleton } from '../../src/scaffold/skeletons.ts';

const answers: ArticleAnswers = {
  title: 'Terugblik op het congres',
  category: 'Nieuws',
  authors: ['Redactie VIAG'],
  date: { year: 2018, month: 12, day: 13 },
  summary: '',
  tags: [],
};

test('without a template: no empty keys, and a body that asks to be written', () => {
  const { file } = articleFile(
    'articles/x.md',
    answers,
    { data: {}, body: skeleton('report', 'nl') },
    'nl',
  );
  expect(file).toEqual({
    path: 'articles/x.md',
    content: `---
title: Terugblik op het congres
author: Redactie VIAG
date: 2018-12-13
category: Nieuws
---

<!--
Schrijf hier je verslag. Haal deze aanwijzingen weg als je klaar bent.
- Begin met het belangrijkste dat de bijeenkomst opleverde, niet met het welkomstwoord.
- Noem wat, waar en wanneer het was, en wie erbij waren.
- Geef elk onderwerp een tussenkop: ## Onderwerp
- Haal een spreker of deelnemer aan, met naam en gemeente.
- Sluit af met het vervolg: afspraken, presentaties, de volgende datum.
-->
`,
  });
});

test('with a template: own values win, its other keys stay, the order is always the same', () => {
  const template = {
    data: {
      event: 'ALV',
      draft: true,
      slug: 'van-het-sjabloon',
      tags: ['verslag'],
      author: 'Iemand anders',
      image: null,
      related: ['agenda'],
      title: { title: null },
    },
    body: '## {title}\n\n{author}, {date}, {category}, {place} en $& blijven.\n',
  };
  const { file, frontMatter } = articleFile(
    'articles/x.md',
    { ...answers, title: 'Van {date} & $&', authors: ['Aad', 'Bo'], summary: 'Kort.' },
    template,
    'nl',
  );
  expect(file.content).toBe(`---
title: Van {date} & $&
author:
  - Aad
  - Bo
date: 2018-12-13
category: Nieuws
summary: Kort.
tags: [verslag]
related:
  - agenda
draft: true
event: ALV
---

## Van {date} & $&

Aad, Bo, 13 december 2018, Nieuws, {place} en $& blijven.
`);
  expect(Object.keys(frontMatter)).toEqual(
    'title author date category summary tags related draft event'.split(' '),
  );
});

test.each([
  [true, undefined, true],
  [undefined, true, true],
  [false, true, undefined],
  [undefined, undefined, undefined],
])('draft: flag %s, template %s -> %s', (flag, inTemplate, expected) => {
  const given = flag === undefined ? answers : { ...answers, draft: flag };
  const template = { data: { draft: inTemplate }, body: '' };
  expect(articleFile('x.md', given, template, 'nl').frontMatter.draft).toBe(expected);
});
