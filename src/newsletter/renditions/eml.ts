import { sha256 } from '../../manifest.ts';
import { headerText } from '../../text/encodings/header-text.ts';
import { senderAddress, senderName } from '../layout/sender.ts';
import type { Edition, Rendition } from './define.ts';

/**
 * A draft that mail programs open to be addressed and sent: `X-Unsent` is what Outlook goes by.
 * Text and HTML as https://www.rfc-editor.org/rfc/rfc2046#section-5.1.4 has them, CRLF throughout.
 */
export const eml: Rendition = {
  name: 'eml',
  standard: true,
  async make(edition) {
    const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
    const { issue, config, text, pictures, baseUrl, moment } = edition;
    const domain = new URL(config.site.url).hostname;
    const contentId = (path: string) => `${path.split('/').at(-1)}@${domain}`;
    const html = await edition.htmlWith((path) =>
      baseUrl === undefined ? `cid:${contentId(path)}` : baseUrl + path,
    );
    const from = senderAddress(config);
    // Of this text and this moment, so the same again for the same; and none can write it beforehand.
    const mark = sha256(`${moment.toISOString()}\n${text}\n${html}`).slice(0, 32);
    const composer = new MailComposer({
      subject: headerText(issue.subject),
      ...(from !== undefined && { from: { name: senderInHeader(edition), address: from } }),
      headers: { 'X-Unsent': '1' },
      date: moment,
      messageId: `<${mark}@${domain}>`,
      // All else the composer ends with CRLF by itself; its own way to see to the rest is slow.
      text: withCrlf(text),
      html: withCrlf(html),
      textEncoding: 'quoted-printable',
      encoding: 'utf-8',
      attachments:
        baseUrl !== undefined
          ? []
          : pictures.map(({ file }) => ({
              cid: contentId(file.path),
              filename: file.path.split('/').at(-1),
              content: Buffer.from(file.content),
            })),
      baseBoundary: mark,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return [{ path: 'newsletter.eml', content: await composer.compile().build() }];
  },
};

function withCrlf(text: string): string {
  return text.replace(/\r\n|\r|\n/g, '\r\n');
}

/** Quoted, `=?` would be read as an encoded-word by some and not by others. */
function senderInHeader({ config }: Edition): string {
  return senderName(config)
    .replaceAll('=?', '= ?')
    .replace(/\p{Cc}+/gu, ' ');
}
