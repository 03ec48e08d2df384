import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { renderIssueText } from '../../src/newsletter/text.ts';
import { map, rendition } from './edition.ts';
import { hostileTitles } from './hostile-titles.ts';
import { sampleConfig, sampleIssue, sampleItem } from './sample.ts';

const image = { src: 'images/kaart.png', width: 3, height: 2, alt: 'Een kaart' };
const config = sampleConfig({ sender: 'VIAG één <nieuwsbrief@viag.nl>' });
const issueOf = (title: string) =>
  sampleIssue({
    title,
    subject: title,
    preheader: title,
    sections: [{ heading: title, items: [sampleItem({ title, teaser: title, image })] }],
  });
const mailOf = (title: string) => rendition('eml', issueOf(title), config, { pictures: [map] });

/** A subject as it is meant: on one line, without what no header can hold. */
const line = (text: string) =>
  text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();

interface Mail {
  readonly headers: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly pictures: readonly string[];
}

const lineEnds = (text: string) => text.replaceAll('\r\n', '\n').replace(/\n+$/, '');
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

const readers: Readonly<Record<string, (mails: readonly Buffer[]) => Promise<readonly Mail[]>>> = {
  'postal-mime': (mails) =>
    Promise.all(
      mails.map(async (mail) => {
        const read = await PostalMime.parse(mail, { attachmentEncoding: 'arraybuffer' });
        return {
          headers: read.headers.map(({ key }) => key).sort(),
          subject: read.subject ?? '',
          text: lineEnds(read.text ?? ''),
          html: lineEnds(read.html ?? ''),
          pictures: read.attachments.map(({ content }) =>
            hex(typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)),
          ),
        };
      }),
    ),
  mailparser: (mails) =>
    Promise.all(
      mails.map(async (mail) => {
        const read = await simpleParser(mail, { skipImageLinks: true, skipTextToHtml: true });
        return {
          headers: read.headerLines.map(({ key }) => key).sort(),
          subject: read.subject ?? '',
          text: lineEnds(read.text ?? ''),
          html: lineEnds(read.html || ''),
          pictures: read.attachments.map(({ content }) => hex(content)),
        };
      }),
    ),
  python: async (mails) => {
    const script = fileURLToPath(new URL('./read-mails.py', import.meta.url));
    const { stdout, stderr } = spawnSync('python3', [script], {
      input: mails.map(hex).join('\n'),
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    });
    expect(stderr).toBe('');
    const read = JSON.parse(stdout) as readonly Mail[];
    return read.map((mail) => ({ ...mail, text: lineEnds(mail.text), html: lineEnds(mail.html) }));
  },
};

const hasPython = spawnSync('python3', ['-c', 'import email.policy']).status === 0;

describe('200 mails with hostile titles', async () => {
  // What is nothing but controls is no subject, and the check of subjects refuses it.
  const titles = hostileTitles(240)
    .filter((title) => line(title) !== '')
    .slice(0, 200);
  const mails = await Promise.all(titles.map(mailOf));

  test.each(Object.entries(readers))('%s reads what was meant', async (name, read) => {
    if (name === 'python' && !hasPython) return;
    const found = await read(mails);
    const issues = titles.map(issueOf);
    expect(found.map(({ subject }) => subject)).toEqual(titles.map(line));
    expect(found.map(({ text }) => text)).toEqual(
      issues.map((issue) => lineEnds(renderIssueText(issue, config))),
    );
    expect(found.map(({ headers }) => headers)).toEqual(
      titles.map(() => [
        'content-type',
        'date',
        'from',
        'message-id',
        'mime-version',
        'subject',
        'x-unsent',
      ]),
    );
    expect(found.map(({ pictures }) => pictures)).toEqual(
      titles.map(() => [hex(Buffer.from(map.file.content))]),
    );
    for (const { html } of found) {
      expect(html).toMatch(/^<!doctype html>[\s\S]*<img src="cid:kaart\.png@www\.viag\.nl"/);
    }
  });

  test('CRLF only, no line over 998 bytes, headers in ASCII and folded', () => {
    for (const mail of mails) {
      const raw = mail.toString('latin1');
      expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(raw).not.toMatch(/[^\x00-\x7f]/);
      expect(Math.max(...raw.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(998);
      const [head = ''] = raw.split('\r\n\r\n');
      expect(Math.max(...head.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(78);
    }
  });
});

test.skipIf(hasPython)('python3 is not here, so its reading was skipped', () => {
  expect(hasPython).toBe(false);
});

describe('one mail', () => {
  test('is a draft of the moment given, text and HTML of the same', async () => {
    const mail = await rendition('eml', sampleIssue(), sampleConfig({ sender: 'VIAG' }));
    const [head = ''] = mail.toString().split('\r\n\r\n');
    expect(head.replace(/[0-9a-f]{32}/g, 'MARK')).toBe(
      [
        'X-Unsent: 1',
        'Subject: VIAG-nieuwsbrief december 2018',
        'Message-ID: <MARK@www.viag.nl>',
        'Date: Fri, 14 Dec 2018 10:00:00 +0000',
        'MIME-Version: 1.0',
        'Content-Type: multipart/alternative;',
        ' boundary="--_NmP-MARK-Part_1"',
      ].join('\r\n'),
    );
  });

  test('the same at the same moment, another at another', async () => {
    const at = (moment: string) =>
      rendition('eml', sampleIssue(), config, { moment: new Date(moment) });
    expect(await at('2018-12-14T10:00:00Z')).toEqual(await at('2018-12-14T10:00:00Z'));
    expect(await at('2018-12-14T10:00:00Z')).not.toEqual(await at('2018-12-14T10:00:01Z'));
  });

  test('with its pictures on the web it has none in it', async () => {
    const baseUrl = 'https://www.viag.nl/nb/';
    const mail = await rendition('eml', issueOf('x'), config, { pictures: [map], baseUrl });
    const { attachments, html } = await PostalMime.parse(mail);
    expect(attachments).toEqual([]);
    expect(html).toContain('<img src="https://www.viag.nl/nb/images/kaart.png"');
  });
});
