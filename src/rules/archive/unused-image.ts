import { archiveRule, type Noted, type Surroundings } from '../define.ts';

const folder = 'articles/2018-12-13-woo';
const path = `${folder}/index.md`;
const other = (body: string) =>
  `---\ntitle: Omgevingswet\nauthor: Redactie VIAG\ndate: 2018-11-01\ncategory: Nieuws\n---\n${body}\n`;

export const unusedImage = archiveRule({
  id: 'archive/unused-image',
  severity: 'info',
  summary: {
    nl: 'Elke afbeelding in de map van een artikel wordt gebruikt.',
    en: 'Every image in the folder of an article is used.',
  },
  why: {
    nl: 'Een afbeelding die nergens staat, is meestal vergeten: in de tekst of bij het opruimen. Ze maakt het archief groter, en misschien hoort ze niet openbaar te zijn.',
    en: 'An image that is shown nowhere has mostly been forgotten: in the text or when tidying up. It makes the archive larger, and perhaps it is not meant to be public.',
  },
  messages: {
    nl: {
      unused: (name: string) =>
        `Geen artikel noemt de afbeelding ‘${name}’ in deze map. Gebruik haar of gooi haar weg.`,
    },
    en: {
      unused: (name: string) =>
        `No article mentions the image ‘${name}’ in this folder. Use it or throw it away.`,
    },
  },
  good: [
    {
      path,
      body: '![De beurshal](hal.jpg)\n\n<img src="De%20zaal.png" alt="De zaal">\n',
      files: [path, `${folder}/hal.jpg`, `${folder}/De zaal.png`, `${folder}/verslag.pdf`],
    },
    {
      note: 'De vertaling en een ander artikel gebruiken de afbeeldingen.',
      path,
      files: [path, `${folder}/hal.jpg`, `${folder}/zaal.jpg`],
      others: {
        [`${folder}/index.en.md`]: other('![The hall](hal.jpg)'),
        'articles/2018-11-01-a.md': other('![De zaal](2018-12-13-woo/zaal.jpg)'),
      },
    },
    { note: 'Een map met losse artikelen.', files: ['articles/hal.jpg'] },
  ],
  bad: [
    {
      path,
      body: '![De beurshal](11.jpg)\n',
      files: [path, `${folder}/1.jpg`, `${folder}/11.jpg`],
      finds: [
        '1:1 Geen artikel noemt de afbeelding ‘1.jpg’ in deze map. Gebruik haar of gooi haar weg.',
      ],
    },
    {
      note: 'Een ander artikel heeft zelf een hal.jpg.',
      path,
      files: [path, `${folder}/hal.jpg`],
      others: { 'articles/2018-11-01-a/index.md': other('![De hal](hal.jpg)') },
      finds: [
        '1:1 Geen artikel noemt de afbeelding ‘hal.jpg’ in deze map. Gebruik haar of gooi haar weg.',
      ],
    },
  ],
  note: ({ text, meta }) => ({ slug: meta.slug, mentions: mentionsIn(text) }),
  *check(articles, { say, surroundings }) {
    const left = inFolders(articles).flatMap((beside) => imagesBeside(beside, surroundings));
    if (left.length === 0) return;
    const elsewhere = namedIn(articles, new Set(left.flatMap(({ forms }) => forms)));
    for (const { article, name, forms } of left) {
      if (forms.some((form) => elsewhere.has(form))) continue;
      yield { path: article, message: say.unused(name) };
    }
  },
});

type Mentioning = Noted<{ readonly slug: string; readonly mentions: readonly string[] }>;

function inFolders(articles: readonly Mentioning[]): readonly (readonly Mentioning[])[] {
  const byFolder = new Map<string, Mentioning[]>();
  for (const article of articles) {
    const beside = byFolder.get(folderOf(article));
    if (beside) beside.push(article);
    else byFolder.set(folderOf(article), [article]);
  }
  return [...byFolder.values()];
}

/** An image that no article in its own folder names. */
interface Image {
  readonly article: string;
  readonly name: string;
  /** How an article elsewhere may name it: with its folder. */
  readonly forms: readonly string[];
}

/** @param beside the articles of one folder: `index.md`, and perhaps its translations */
function imagesBeside(beside: readonly Mentioning[], { namesIn }: Surroundings): readonly Image[] {
  const article = beside.find(({ path }) => /\/index\.(md|mdx|markdown)$/i.test(path));
  if (!article) return [];
  const images = namesIn(folderOf(article)).filter((name) => imageName.test(name));
  if (images.length === 0) return [];
  const named = namedIn(beside, new Set(images.flatMap(spellings)));
  const folders = ['..', folderOf(article).split('/').at(-1), article.note.slug];
  return images
    .filter((name) => !spellings(name).some((spelling) => named.has(spelling)))
    .map((name) => {
      const forms = folders.flatMap((parent) => spellings(`${parent}/${name}`));
      return { article: article.path, name, forms };
    });
}

const imageName = /\.(?:jpe?g|png|gif|webp|avif|svg)$/i;

function folderOf({ path }: Mentioning): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The longest path by which an article can sensibly name an image. */
const reach = 512;

/** What stands in front of every `.jpg` and its like, as far as a path can go. */
function mentionsIn(text: string): readonly string[] {
  return [...text.matchAll(/\.(?:jpe?g|png|gif|webp|avif|svg)/gi)].map(({ index, 0: ending }) =>
    text.slice(Math.max(0, index - reach), index + ending.length),
  );
}

/** What of this any of the articles names, looked up by the few lengths that occur. */
function namedIn(
  articles: readonly Mentioning[],
  wanted: ReadonlySet<string>,
): ReadonlySet<string> {
  const lengths = new Set([...wanted].map(({ length }) => length));
  const found = new Set<string>();
  for (const mention of articles.flatMap(({ note }) => note.mentions)) {
    const upTo = fold(mention);
    for (const length of lengths) {
      const form = upTo.slice(-length);
      // `11.jpg` does not mention `1.jpg`.
      const before = upTo.charAt(upTo.length - length - 1);
      if (wanted.has(form) && !/[\p{L}\p{N}_%.-]/u.test(before)) found.add(form);
    }
  }
  return found;
}

/** Plain and percent-encoded. */
function spellings(path: string): readonly string[] {
  // Half a surrogate pair, which only Windows lets into a name, cannot be encoded.
  const whole = path.replace(/\p{Cs}/gu, '\ufffd');
  const encoded = whole.split('/').map(encodeURIComponent).join('/');
  return [...new Set([path, encodeURI(whole), encoded].map(fold))];
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
