import { framePolicy } from './policy.ts';
import type { PreviewFile } from './preview-file.ts';

/** One way in which a mail may be seen. */
export interface MailVariant {
  readonly dark: boolean;
  readonly pictures: boolean;
}

export const mailVariants: readonly MailVariant[] = [
  { dark: false, pictures: true },
  { dark: false, pictures: false },
  { dark: true, pictures: true },
  { dark: true, pictures: false },
];

/** `mail-dark-bare.html`; the script of the page makes the same names. */
export function mailName({ dark, pictures }: MailVariant): string {
  return `mail-${dark ? 'dark' : 'light'}${pictures ? '' : '-bare'}.html`;
}

/**
 * A mail as one kind of mail program shows it, for in a frame. Dark or light is settled in its style,
 * because a page cannot have a frame be dark whatever its own system says; what the mail asks of the
 * system is asked no more. Links open beside it, or the frame would be where they lead.
 */
export function mailFrame(html: string, folder: string, variant: MailVariant): PreviewFile {
  const { dark, pictures } = variant;
  const policy = `<meta http-equiv="Content-Security-Policy" content="${framePolicy(pictures)}">`;
  const content = html
    .replace(/<head\b[^>]*>/i, (head) => `${head}\n${policy}`)
    .replace(
      /@media\s*\(\s*prefers-color-scheme\s*:\s*dark\s*\)/gi,
      dark ? '@media all' : '@media not all',
    )
    .replace(/(<meta name="color-scheme" content=")[^"]*"/i, `$1${dark ? 'dark' : 'light'}"`)
    .replace(
      /<a\b(?=[^>]*\shref="(?:https?|mailto):)/gi,
      '<a target="_blank" rel="noopener noreferrer"',
    );
  return { path: `${folder}${mailName(variant)}`, content, framed: true };
}
