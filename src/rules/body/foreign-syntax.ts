import { inRanges } from '../../text/in-ranges.ts';
import { isMailField } from '../../text/merge-fields.ts';
import { articleRule } from '../define.ts';

/** What opens something; what closes it goes with that. */
const foreign = new RegExp(
  [
    String.raw`(?<hugo>\{\{[<%]\s*(?![\s\/])[^\n{}]*[>%]\}\})`,
    String.raw`(?<tag>\{%-?\s*(?!end)[\w:][^\n{}]*%\})`,
    String.raw`(?<value>(?<![\\$#{=])\{\{(?<inner>(?![<%])[^\n{}]+)\}\})`,
    String.raw`^(?<mdx>(?:import|export)[ \t]+(?:[\w*{][^\n]*[ \t]from[ \t]+["'][^\n]+|["'][^\n"']+["'];?|(?:const|default|function|let)[ \t][^\n]+)$)`,
    String.raw`(?<component>(?<![\w\\.])<(?=[A-Z][A-Z\d._]*[a-z])[\w.]+(?=[\s/>]))`,
    String.raw`^[ \t]*(?<directive>:{3,}[ \t]*\{?[a-zA-Z][^\n]*)`,
  ].join('|'),
  'gm',
);
/** In most articles not one of these, which is soon seen without `^` among them. */
const cheap = /\{[{%]|:::|<[A-Z]|[\r\n](?:im|ex)port[ \t]/;
const cheapAtStart = /^(?:im|ex)port[ \t]/;

export const foreignSyntax = articleRule({
  id: 'body/foreign-syntax',
  severity: 'warning',
  summary: {
    nl: 'In de tekst staan geen opdrachten voor een ander programma.',
    en: 'The text holds no instructions for another program.',
  },
  why: {
    nl: 'Hugo, Jekyll, Docusaurus en andere makers van websites hebben eigen opdrachten in Markdown. viag kent ze niet: in de nieuwsbrief staan ze er letterlijk, of verdwijnt wat erin staat.',
    en: 'Hugo, Jekyll, Docusaurus and other site builders have instructions of their own in Markdown. viag does not know them: in the newsletter they appear as they stand, or what they hold disappears.',
  },
  messages: {
    nl: {
      hugo: (text: string) => `\`${text}\` is een opdracht voor Hugo. Schrijf het in Markdown.`,
      tag: (text: string) =>
        `\`${text}\` is een opdracht voor Jekyll of een ander sjabloonprogramma. Schrijf het in Markdown.`,
      value: (text: string) => `\`${text}\` vult viag niet in. Schrijf op wat er moet staan.`,
      mdx: (text: string) => `\`${text}\` is code (MDX) en geen tekst. Haal het weg.`,
      component: (text: string) =>
        `\`${text}>\` kent Markdown niet. Schrijf het in Markdown, of zet er \`\\\` voor als het letterlijk zo hoort.`,
      directive: (text: string) =>
        `\`${text}\` kent viag niet. Gebruik een tussenkop of een citaat (\`>\`).`,
    },
    en: {
      hugo: (text: string) => `\`${text}\` is an instruction for Hugo. Write it in Markdown.`,
      tag: (text: string) =>
        `\`${text}\` is an instruction for Jekyll or another template program. Write it in Markdown.`,
      value: (text: string) => `viag does not fill in \`${text}\`. Write what should stand there.`,
      mdx: (text: string) => `\`${text}\` is code (MDX) and no text. Remove it.`,
      component: (text: string) =>
        `Markdown does not know \`${text}>\`. Write it in Markdown, or put \`\\\` before it when it should read just so.`,
      directive: (text: string) =>
        `viag does not know \`${text}\`. Use a heading or a citation (\`>\`).`,
    },
  },
  good: [
    { body: 'In Jekyll schrijf je `{{ page.title }}`.\n\n```\n{% include kaart.html %}\n```\n' },
    {
      body: 'De import van gegevens: export van a naar b. Een \\<Kaart> en List<String> en `a`.\n',
    },
    { note: 'a field of a mail system is another rule’s', body: 'Beste {{ voornaam }},\n' },
  ],
  bad: [
    {
      body: '{{< youtube abc >}}\n\n{% include kaart.html %}\n\n{{ site.title }}\n\n{% comment %}a{% endcomment %} {{% tip %}}b{{% /tip %}}\n',
      finds: [
        '7:1 `{{< youtube abc >}}` is een opdracht voor Hugo. Schrijf het in Markdown.',
        '9:1 `{% include kaart.html %}` is een opdracht voor Jekyll of een ander sjabloonprogramma. Schrijf het in Markdown.',
        '11:1 `{{ site.title }}` vult viag niet in. Schrijf op wat er moet staan.',
        '13:1 `{% comment %}` is een opdracht voor Jekyll of een ander sjabloonprogramma. Schrijf het in Markdown.',
        '13:32 `{{% tip %}}` is een opdracht voor Hugo. Schrijf het in Markdown.',
      ],
    },
    {
      body: 'import Kaart from \'../kaart.js\';\n\n<Kaart plaats="Utrecht" />\n\n:::note\nLet op.\n:::\n',
      finds: [
        "7:1 `import Kaart from '../kaart.js';` is code (MDX) en geen tekst. Haal het weg.",
        '9:1 `<Kaart>` kent Markdown niet. Schrijf het in Markdown, of zet er `\\` voor als het letterlijk zo hoort.',
        '11:1 `:::note` kent viag niet. Gebruik een tussenkop of een citaat (`>`).',
      ],
    },
  ],
  *check({ body, bodyOffset, outline }, { say }) {
    if (!cheap.test(body) && !cheapAtStart.test(body)) return;
    for (const { 0: whole, index, groups = {} } of body.matchAll(foreign)) {
      const found = kinds.find((kind) => groups[kind] !== undefined);
      const text = found && groups[found];
      if (!found || !text || (groups.inner && isMailField(groups.inner))) continue;
      const start = bodyOffset + index + whole.indexOf(text);
      if (inRanges(outline().code, start)) continue;
      yield { message: say[found](shortened(text)), range: [start, start + text.length] };
    }
  },
});

const kinds = ['hugo', 'tag', 'value', 'mdx', 'component', 'directive'] as const;

function shortened(text: string): string {
  const line = text.trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
