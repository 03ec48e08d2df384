import type { EmailOptions } from '../../src/render/email-options.ts';
import type { WebOptions } from '../../src/render/web-html.ts';

export const theme = {
  primary: '#17365c',
  accent: '#0f7173',
  text: '#1f2933',
  background: '#eef3f7',
  font: 'Arial, Helvetica, sans-serif',
};

export const absoluteOnly = (url: string) => (URL.canParse(url) ? url : undefined);

export const emailOptions: EmailOptions = {
  theme,
  tableName: 'Tabel',
  headingLevel: 3,
  resolveLink: absoluteOnly,
  resolveImage: (url) =>
    url === 'kwijt.png' ? undefined : { src: `images/${url}`, width: 1600, height: 900 },
};

export const webOptions: WebOptions = {
  headingLevel: 2,
  resolveLink: absoluteOnly,
  resolveImage(url) {
    if (url === 'kwijt.png') return undefined;
    const src = `https://www.viag.nl/beeld/${url}`;
    return url === 'leeg.png' ? { src } : { src, width: 1600, height: 900 };
  },
};
