import { articleRule } from '../define.ts';

/** What says nothing when a screen reader reads out the links alone. */
const empty: ReadonlySet<string> = new Set([
  ...['klik', 'klik hier', 'klik op deze link', 'hier', 'deze link', 'via deze link', 'link'],
  ...['lees meer', 'lees verder', 'lees hier', 'lees hier meer', 'lees hier verder', 'meer'],
  ...['meer informatie', 'meer info', 'meer lezen', 'verder lezen', 'download', 'downloaden'],
  ...['here', 'click', 'click here', 'this link', 'read more', 'more', 'learn more'],
  ...['more info', 'more information', 'read here'],
]);
/** An address that still reads well aloud. */
const shortest = 40;

export const linkText = articleRule({
  id: 'body/link-text',
  severity: 'warning',
  summary: {
    nl: 'Een linktekst zegt waar de link naartoe gaat.',
    en: 'The text of a link says where it leads.',
  },
  why: {
    nl: 'Wie snel leest, kijkt naar de links; wie met een schermlezer leest, hoort ze als lijst. ‘Klik hier’ zegt dan niets en een lang adres wordt teken voor teken voorgelezen. Digitoegankelijk (WCAG 2.4.4) vraagt om een duidelijke linktekst.',
    en: 'Who skims a text looks at the links; who uses a screen reader hears them as a list. ‘Click here’ then says nothing, and a long address is read out sign by sign. WCAG 2.4.4 asks for the purpose of a link.',
  },
  messages: {
    nl: {
      empty: (text: string) =>
        `‘${text}’ zegt niet waar de link naartoe gaat. Noem wat de lezer daar vindt.`,
      address: (others: number) =>
        `Hier${others > 0 ? ` en nog ${others} keer` : ''} staat een adres als linktekst. Noem wat de lezer daar vindt.`,
    },
    en: {
      empty: (text: string) =>
        `‘${text}’ does not say where the link leads. Name what the reader finds there.`,
      address: (others: number) =>
        `An address serves as the text of this link${others > 0 ? ` and of ${others} more` : ''}. Name what the reader finds there.`,
    },
  },
  good: [
    { body: 'Lees [het verslag van de kennismiddag](https://www.viag.nl/verslag).\n' },
    { body: 'Kijk op [www.viag.nl](https://www.viag.nl/) of <https://www.viag.nl>.\n' },
    { body: '[Lees meer over de Woo](https://www.viag.nl/woo)\n' },
  ],
  bad: [
    {
      body: '[Klik hier](https://www.viag.nl/a) of [lees meer »](https://www.viag.nl/b).\n',
      finds: [
        '7:1 ‘Klik hier’ zegt niet waar de link naartoe gaat. Noem wat de lezer daar vindt.',
        '7:39 ‘lees meer »’ zegt niet waar de link naartoe gaat. Noem wat de lezer daar vindt.',
      ],
    },
    {
      body: 'Zie <https://www.viag.nl/nieuws/2018/12/13/woo-in-de-praktijk>.\n',
      finds: ['7:5 Hier staat een adres als linktekst. Noem wat de lezer daar vindt.'],
    },
    {
      note: 'several addresses are one finding',
      body: '- https://www.viag.nl/a\n- https://www.viag.nl/b\n',
      finds: [
        '7:3 Hier en nog 1 keer staat een adres als linktekst. Noem wat de lezer daar vindt.',
      ],
    },
  ],
  *check(article, { say }) {
    const { links } = article.outline();
    for (const { text, range } of links) {
      if (empty.has(bare(text))) yield { message: say.empty(text), range };
    }
    // Once: a list of addresses is one thing to mend.
    const [first, ...others] = links.filter(({ text }) => isLongAddress(text));
    if (first) yield { message: say.address(others.length), range: first.range };
  },
});

/** Without the signs around it, and in lower case. */
function bare(text: string): string {
  // Longer than any of them; looking for signs at the end of a long text takes long.
  if (text.length > 32) return text;
  // Nearly all are plain words, and looking is quicker than replacing.
  if (/^[a-z]+(?: [a-z]+)*$/i.test(text)) return text.toLowerCase();
  return text
    .replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

function isLongAddress(text: string): boolean {
  const path = /^(?:https?:\/\/|www\.)[^\s/?#]+([/?#]\S*)?$/i.exec(text);
  return path !== null && (text.length > shortest || (path[1] ?? '/') !== '/');
}
