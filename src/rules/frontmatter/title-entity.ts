import { entitiesIn } from '../../text/encodings/decode-entities.ts';
import { yamlTextLike } from '../../text/encodings/yaml-text.ts';
import { articleRule } from '../define.ts';

const rest = 'author: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws';
const body = 'Een zin die het artikel draagt.\n';

export const titleEntity = articleRule({
  id: 'frontmatter/title-entity',
  severity: 'warning',
  fixable: true,
  summary: {
    nl: 'In de titel staan gewone tekens, geen codes uit HTML.',
    en: 'The title holds plain characters, no codes from HTML.',
  },
  why: {
    nl: 'De kop van een artikel is geen HTML. `Vraag &amp; antwoord` komt letterlijk zo in de onderwerpregel te staan.',
    en: 'The front matter is not HTML. `Question &amp; answer` ends up in the subject line just like that.',
  },
  messages: {
    nl: {
      entity: (written: string, plain: string) =>
        `In de titel staat \`${written}\`. Schrijf gewoon ${plain}.`,
      space: 'een spatie',
      nothing: 'niets',
    },
    en: {
      entity: (written: string, plain: string) =>
        `The title holds \`${written}\`. Just write ${plain}.`,
      space: 'a space',
      nothing: 'nothing',
    },
  },
  good: [{ head: `title: Vraag & antwoord over R&D; één café\n${rest}` }],
  bad: [
    {
      head: `title: Vraag &amp; antwoord in het caf&eacute;\n${rest}`,
      finds: ['2:8 In de titel staat `&amp;`. Schrijf gewoon ‘&’.'],
      fixed: `---\ntitle: Vraag & antwoord in het café\n${rest}\n---\n${body}`,
    },
    {
      head: `title: 'Hackathon &quot;Open data&quot;, de foto&#8217;s'\n${rest}`,
      finds: ['2:8 In de titel staat `&quot;`. Schrijf gewoon ‘"’.'],
      fixed: `---\ntitle: 'Hackathon "Open data", de foto’s'\n${rest}\n---\n${body}`,
    },
    {
      head: `title: Woo&nbsp;2018\n${rest}`,
      finds: ['2:8 In de titel staat `&nbsp;`. Schrijf gewoon een spatie.'],
      fixed: `---\ntitle: Woo 2018\n${rest}\n---\n${body}`,
    },
  ],
  *check({ text, frontMatter }, { say }) {
    const key = frontMatter.keys.get('title') ?? 'title';
    const title = frontMatter.data[key];
    const range = frontMatter.places.get(key)?.value;
    if (typeof title !== 'string' || !range) return;
    const [first, ...others] = entitiesIn(title);
    if (!first) return;
    // In one pass: `&amp;lt;` is the text `&lt;`, which comes up again by itself.
    let plain = title;
    let from = 0;
    for (const [written, character] of [first, ...others]) {
      const at = plain.indexOf(written, from);
      const meant = seen(character);
      plain = plain.slice(0, at) + meant + plain.slice(at + written.length);
      from = at + meant.length;
    }
    const fixed = yamlTextLike(text.slice(...range), plain);
    const shown = seen(first[1]);
    const words = shown === ' ' ? say.space : shown === '' ? say.nothing : `‘${shown}’`;
    yield {
      message: say.entity(first[0], words),
      range,
      ...(fixed !== undefined && { fix: { range, text: fixed } }),
    };
  },
});

/** A space that does not break is a space in a title, and what cannot be seen is nothing. */
function seen(character: string): string {
  if (/\s/.test(character)) return ' ';
  return /\p{Default_Ignorable_Code_Point}/u.test(character) ? '' : character;
}
