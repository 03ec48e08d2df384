import { articleRule } from '../define.ts';

/** A tag that opens, of HTML and not of a component (`<Kaart>`), which is foreign syntax. */
const opening = /<([a-z][a-z0-9-]*|[A-Z][A-Z0-9]*)(?=[\s/>])/g;

export const rawHtml = articleRule({
  id: 'body/raw-html',
  severity: 'warning',
  summary: {
    nl: 'De tekst is Markdown, zonder HTML.',
    en: 'The text is Markdown, without HTML.',
  },
  why: {
    nl: 'viag laat HTML weg uit de nieuwsbrief: mailprogramma’s gaan er elk anders mee om. Wat alleen in HTML staat, zoals een ingesloten video of een tabel, mist de lezer dan. Alleen `<br>` mag, en commentaar.',
    en: 'viag leaves HTML out of the newsletter: mail programs each treat it differently. What stands in HTML only, such as an embedded video or a table, the reader then misses. Only `<br>` will do, and comments.',
  },
  messages: {
    nl: {
      write: inMarkdown('tekst', 'adres', 'beschrijving', 'bestand'),
      html: (tag: string, instead: string) => `\`<${tag}>\` is HTML. ${instead}`,
      markdown: (write: string) => `Schrijf in Markdown: ${write}`,
      link: 'Zet er een gewone link naartoe.',
      wrapper: (tag: string) =>
        `In de nieuwsbrief valt dat weg. Haal \`<${tag}>\` en \`</${tag}>\` weg en laat de tekst staan.`,
      table: 'In de nieuwsbrief valt dat weg; maak er een lijst of een tabel in Markdown van.',
      none: 'In de nieuwsbrief valt dat weg; schrijf het in Markdown.',
    },
    en: {
      write: inMarkdown('text', 'address', 'description', 'file'),
      html: (tag: string, instead: string) => `\`<${tag}>\` is HTML. ${instead}`,
      markdown: (write: string) => `Write in Markdown: ${write}`,
      link: 'Put an ordinary link to it instead.',
      wrapper: (tag: string) =>
        `The newsletter leaves it out. Remove \`<${tag}>\` and \`</${tag}>\` and keep the text.`,
      table: 'The newsletter leaves it out; make it a list or a table in Markdown.',
      none: 'The newsletter leaves it out; write it in Markdown.',
    },
  },
  good: [
    { body: 'Eerste regel<br>tweede regel<br/>\n\n<!-- <p>Nog aan te vullen.</p> -->\n' },
    { body: 'In HTML schrijf je `<strong>`.\n\n```html\n<div>…</div>\n```\n' },
    { body: 'Zie <https://www.viag.nl> en mail <redactie@example.org>.\n' },
  ],
  bad: [
    {
      body: 'Dit is <b>belangrijk</b>.\n',
      finds: ['7:8 `<b>` is HTML. Schrijf in Markdown: **tekst**'],
    },
    {
      body: '<div class="video">\n<iframe src="https://example.org/"></iframe>\n</div>\n\n<p>Tekst.\n',
      finds: [
        '7:1 `<div>` is HTML. In de nieuwsbrief valt dat weg. Haal `<div>` en `</div>` weg en laat de tekst staan.',
        '11:1 `<p>` is HTML. In de nieuwsbrief valt dat weg. Haal `<p>` en `</p>` weg en laat de tekst staan.',
      ],
    },
    {
      body: '<iframe src="https://example.org/"></iframe>\n',
      finds: ['7:1 `<iframe>` is HTML. Zet er een gewone link naartoe.'],
    },
    {
      body: '<table>\n<tr><td>Tekst</td></tr>\n</table>\n\n<h3>Aanpak</h3>\n\n<svg></svg>\n',
      finds: [
        '7:1 `<table>` is HTML. In de nieuwsbrief valt dat weg; maak er een lijst of een tabel in Markdown van.',
        '11:1 `<h3>` is HTML. Schrijf in Markdown: ### tekst',
        '13:1 `<svg>` is HTML. In de nieuwsbrief valt dat weg; schrijf het in Markdown.',
      ],
    },
  ],
  *check(article, { say }) {
    if (!article.body.includes('<')) return;
    for (const { value, range } of article.outline().html) {
      // Blanks for comments, so that places stay the same.
      const html = value.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => ' '.repeat(comment.length));
      const match = [...html.matchAll(opening)].find(([, tag = '']) => tag.toLowerCase() !== 'br');
      if (!match) continue;
      const [whole, name = ''] = match;
      const tag = name.toLowerCase();
      const write = Object.hasOwn(say.write, tag) ? say.write[tag] : undefined;
      const instead = write ? say.markdown(write) : adviceFor(tag, say);
      const start = range[0] + match.index;
      yield { message: say.html(tag, instead), range: [start, start + whole.length] };
    }
  },
});

const embedded: ReadonlySet<string> = new Set(['iframe', 'video', 'audio', 'embed', 'object']);
/** Around text that can do without. */
const wrappers: ReadonlySet<string> = new Set(
  'div span p section article aside header footer center font small u mark sub sup address'.split(
    ' ',
  ),
);

function adviceFor(
  tag: string,
  say: {
    readonly link: string;
    readonly wrapper: (tag: string) => string;
    readonly table: string;
    readonly none: string;
  },
): string {
  if (embedded.has(tag)) return say.link;
  if (wrappers.has(tag)) return say.wrapper(tag);
  return tag === 'table' ? say.table : say.none;
}

function inMarkdown(text: string, address: string, description: string, file: string) {
  const bold = `**${text}**`;
  const italic = `*${text}*`;
  const struck = `~~${text}~~`;
  const point = `- ${text}`;
  const picture = `![${description}](${file})`;
  const write: Readonly<Record<string, string>> = {
    a: `[${text}](${address})`,
    b: bold,
    strong: bold,
    i: italic,
    em: italic,
    s: struck,
    del: struck,
    strike: struck,
    code: `\`${text}\``,
    img: picture,
    figure: picture,
    picture,
    hr: '---',
    ul: point,
    li: point,
    ol: `1. ${text}`,
    blockquote: `> ${text}`,
    h1: `## ${text}`,
    h2: `## ${text}`,
    h3: `### ${text}`,
    h4: `#### ${text}`,
  };
  return write;
}
