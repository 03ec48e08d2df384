import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renderIssueHtml } from '../../src/newsletter/html.ts';
import { renderIssuePage } from '../../src/newsletter/web/page.ts';
import { makeFolder } from '../e2e/workspace.ts';
import { issues } from './issues.ts';

/** Where the Nu HTML checker is; the npm package `vnu-jar` brings it, and is too large to carry. */
const jar = process.env.VNU_JAR ?? '';
const canRun = existsSync(jar) && spawnSync('java', ['-version']).status === 0;

/** What it calls an error and a mail cannot do without. */
const needed = [
  // Apple Mail goes by the name alone.
  /^Element “meta” is missing one or more of the following attributes: “content”, “property”\.$/,
  // Outlook for Windows hides a text by nothing else.
  /^CSS: “mso-hide”: /,
  // A mail system fills in the address of each reader.
  /^Bad value “(?:\*\|\w+\|\*|\{\{\w+\}\})” for attribute “href” on element “a”: /,
  // Outlook for Windows follows no anchor but `<a name>`.
  /^Element “a” is missing required attribute “href”\.$/,
];

interface Outcome {
  readonly messages: readonly {
    readonly type: string;
    readonly subType?: string;
    readonly message: string;
    readonly url?: string;
    readonly lastLine?: number;
  }[];
}

describe.skipIf(!canRun)('the Nu HTML checker (VNU_JAR)', () => {
  test('no error in mails or pages but what a mail needs', () => {
    const folder = makeFolder();
    for (const [name, [issue, config]] of Object.entries(issues)) {
      folder.write(`${name}-mail.html`, renderIssueHtml(issue, config));
      folder.write(`${name}-page.html`, renderIssuePage(issue, config));
    }
    const paths = folder.list().map((name) => folder.path(name));
    const { stderr } = spawnSync('java', ['-jar', jar, '--format', 'json', ...paths], {
      encoding: 'utf8',
      timeout: 120_000,
    });
    const { messages } = JSON.parse(stderr) as Outcome;
    const errors = messages.filter(({ type }) => type === 'error');
    const inPages = errors.filter(({ url = '' }) => url.endsWith('-page.html'));
    const inMails = errors.filter(({ message }) => needed.every((reason) => !reason.test(message)));
    const shown = [...inPages, ...inMails].map(
      ({ url = '', lastLine, message }) => `${url.split('/').at(-1)}:${lastLine} ${message}`,
    );
    expect(shown).toEqual([]);
  }, 150_000);
});
