import { articleRule } from '../define.ts';

export const headingLevel = articleRule({
  id: 'body/heading-level',
  severity: 'warning',
  summary: {
    nl: 'Tussenkoppen beginnen op niveau 2 en slaan geen niveau over.',
    en: 'Headings begin at level 2 and skip no level.',
  },
  why: {
    nl: 'De titel uit de kop is al niveau 1. Wie met een schermlezer leest, springt van kop naar kop: een tweede niveau 1 of een overgeslagen niveau klinkt als een stuk dat ontbreekt.',
    en: 'The title in the front matter is level 1 already. Who reads with a screen reader jumps from heading to heading: a second level 1 or a skipped level sounds like a missing part.',
  },
  messages: {
    nl: {
      one: 'De titel is al kop 1. Maak hier een tussenkop van met `##`.',
      opening:
        'De titel staat al in de kop. Haal deze regel weg, of maak er een tussenkop van met `##`.',
      again: 'Hier staat de titel nog een keer. Haal deze regel weg.',
      first: (to: number) => `De eerste tussenkop staat op niveau ${to}. Begin met \`##\`.`,
      jump: (from: number, to: number) =>
        `Na kop ${from} volgt kop ${to}. Gebruik \`${'#'.repeat(from + 1)}\`, of zet er een kop tussen.`,
    },
    en: {
      one: 'The title is heading 1 already. Make this a section with `##`.',
      opening:
        'The title stands in the front matter already. Take this line out, or make it a section with `##`.',
      again: 'This is the title once more. Take this line out.',
      first: (to: number) => `The first heading is at level ${to}. Begin with \`##\`.`,
      jump: (from: number, to: number) =>
        `Heading ${to} follows heading ${from}. Use \`${'#'.repeat(from + 1)}\`, or put a heading in between.`,
    },
  },
  good: [
    { body: 'Inleiding.\n\n## Aanpak\n\nTekst.\n\n### Stap 1\n\nTekst.\n\n## Vervolg\n\nTekst.\n' },
  ],
  bad: [
    {
      body: '### Aanpak\n\nTekst.\n',
      finds: ['7:1 De eerste tussenkop staat op niveau 3. Begin met `##`.'],
    },
    {
      body: 'Inleiding.\n\n# Aanpak\n\nTekst.\n',
      finds: ['9:1 De titel is al kop 1. Maak hier een tussenkop van met `##`.'],
    },
    {
      note: 'perhaps the title in other words',
      body: '# De Woo bij gemeenten\n\nTekst.\n',
      finds: [
        '7:1 De titel staat al in de kop. Haal deze regel weg, of maak er een tussenkop van met `##`.',
      ],
    },
    {
      note: 'the title stands in the text as well',
      body: '# Woo in de praktijk!\n\nTekst.\n',
      finds: ['7:1 Hier staat de titel nog een keer. Haal deze regel weg.'],
    },
    {
      body: '## Aanpak\n\nTekst.\n\n#### Stap 1\n\nTekst.\n',
      finds: ['11:1 Na kop 2 volgt kop 4. Gebruik `###`, of zet er een kop tussen.'],
    },
  ],
  *check(article, { say, config }) {
    const titleInBody =
      config.frontMatter.title === 'heading' && !article.frontMatter.keys.has('title');
    let titles = titleInBody ? 1 : 0;
    let previous = 1;
    for (const { depth, text, range } of article.outline().headings) {
      if (depth === 1 && titles-- <= 0) {
        const again = gist(text) === gist(article.meta.title ?? '');
        const opens = article.body.slice(0, range[0] - article.bodyOffset).trim() === '';
        yield { message: again ? say.again : opens ? say.opening : say.one, range };
      }
      if (depth > previous + 1) {
        yield { message: previous === 1 ? say.first(depth) : say.jump(previous, depth), range };
      }
      previous = depth;
    }
  },
});

/** Two ways to write the same title seldom differ in more than capitals and punctuation. */
function gist(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
