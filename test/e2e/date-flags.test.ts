import { describe, expect, test } from 'vitest';
import { viag } from './run-viag.ts';
import { articleText, configText, makeFolder } from './workspace.ts';

/** Every flag that takes a day, in a command that needs no more; now is 20 December 2018. */
const flags = [
  ['--date', ['new', 'article', 'Kort', '--category', 'Nieuws', '--author', 'Renk Ruijter']],
  ['--date', ['new', 'newsletter', 'Winter']],
  ['--from', ['list']],
  ['--to', ['list']],
  ['--from', ['export', 'newsletter']],
  ['--to', ['export', 'social']],
  ['--since', ['curate', '--list', '--offline', 'vng.xml']],
] as const;

const feed =
  '<rss version="2.0"><channel><title>VNG</title><item><title>Een</title><link>https://vng.nl/1</link><pubDate>Thu, 13 Dec 2018 10:00:00 GMT</pubDate></item></channel></rss>';

const run = (args: readonly string[]) => {
  const files = {
    'viag.config.yaml': configText,
    'articles/2018-12-13-woo.md': articleText(),
    'vng.xml': feed,
  };
  return viag(args, { cwd: makeFolder(files).root });
};

describe.each(flags)('%s of viag %j', (flag, args) => {
  test.each(['do 13-12-2018', 'gisteren'])('takes %j', (day) => {
    const { stderr } = run([...args, flag, day]);
    expect(stderr).not.toContain(`fout: ${flag}`);
  });

  test.each([
    [
      '1-11-2018',
      'Is dit 1 november 2018 of 11 januari 2018? Typ de datum voluit.',
      `Schrijf: ${flag} 2018-11-01 of ${flag} 2018-01-11`,
    ],
    [
      '31-2-2018',
      'Deze dag bestaat niet. Kijk de dag en de maand nog eens na.',
      `Zo kan het ook: ${flag} 2018-12-13, ${flag} "13 december 2018", ${flag} vandaag.`,
    ],
    [
      'ooit',
      'Dit is niet als datum te lezen. Typ bijvoorbeeld 13-12-2018 of 13 december 2018.',
      `Zo kan het ook: ${flag} 2018-12-13, ${flag} "13 december 2018", ${flag} vandaag.`,
    ],
  ])('refuses %j in the same words', (day, reason, help) => {
    const { code, stdout, stderr } = run([...args, flag, day]);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: `fout: ${flag} ‘${day}’: ${reason}\n  ${help}\n`,
    });
  });
});
