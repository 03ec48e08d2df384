import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/defaults.ts';
import { fixText } from '../../src/fix.ts';
import { parseText } from '../../src/parse/document.ts';
import { rules } from '../../src/rules/index.ts';
import { startValidation, validate } from '../../src/validate.ts';

const active = rules.map((rule) => ({ rule, severity: rule.severity, options: undefined }));
const environment = {
  lang: 'nl' as const,
  config: defaultConfig,
  today: { year: 2019, month: 1, day: 1 },
  surroundings: { kindOf: () => 'missing' as const, namesIn: () => [], sizeOf: () => undefined },
};

const read = (path: string, head: string, body: string) =>
  parseText(
    path,
    `---\n${head}title: Woo in de praktijk\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\nsummary: Wat de Woo van je vraagt.\n---\n${body}`,
    false,
    defaultConfig.frontMatter,
  );

function found(body: string, head = ''): readonly string[] {
  const document = read('articles/2018-12-13-woo.md', head, body);
  return validate([document], active, environment).files.flatMap(({ findings }) =>
    findings.map(({ line, ruleId }) => `${line} ${ruleId}`),
  );
}

const next = (rule: string) => `<!-- viag-disable-next-line ${rule} -- met een reden -->`;
const from = (rule: string) => `<!-- viag-disable ${rule} -- met een reden -->`;
const until = (rule: string) => `<!-- viag-enable ${rule} -->`;

describe('what a comment leaves alone', () => {
  test.each([
    ['the next line', `${next('body/raw-html')}\n<div></div>\n\n<p></p>\n`, ['11 body/raw-html']],
    [
      'the next line that is not blank',
      `${next('body/raw-html')}\n\n  \n<div></div>\n\n<p></p>\n`,
      ['13 body/raw-html'],
    ],
    ['two rules at once', `${next('body/raw-html, body/leftover')}\nTODO <b>x</b>\n`, []],
    ['only the rule it names', `${next('body/raw-html')}\nTODO <b>x</b>\n`, ['9 body/leftover']],
    [
      'a range',
      `${from('body/leftover')}\n\nTODO\n\nTODO\n\n${until('body/leftover')}\n\nTODO\n`,
      ['16 body/leftover'],
    ],
    ['a range without an end', `TODO\n\n${from('body/leftover')}\n\nTODO\n`, ['8 body/leftover']],
    [
      'a range that ends for every rule',
      `${from('body/leftover body/raw-html')}\n\nTODO <b>x</b>\n\n<!-- viag-enable -->\n\nTODO\n`,
      ['14 body/leftover'],
    ],
    [
      'one place of a value that stands at two, and each by its own comment',
      `${next('privacy/iban')}\nNL91ABNA0417164300\n\n${next('privacy/iban')}\nNL91ABNA0417164300\n\nNL91ABNA0417164300\n`,
      ['14 privacy/iban'],
    ],
    [
      'a reason over more lines',
      '<!-- viag-disable-next-line body/leftover --\n  met een\n  reden -->\nTODO\n',
      [],
    ],
    ['line ends of Windows', `${next('body/leftover')}\r\nTODO\r\n`, []],
  ])('%s', (_name, body, expected) => {
    expect(found(body)).toEqual(expected);
  });

  test('what opens a block of text in the front matter is no comment', () => {
    const summary =
      'summary: |\n  Zo sluit je een regel uit:\n  # viag-disable body/leftover -- x\n';
    expect(found('TODO\n', summary.replace('summary', 'lang'))).toContain('11 body/leftover');
  });

  test('a comment in code is text', () => {
    expect(found(`\`\`\`\n${from('body/leftover')}\n\`\`\`\n\nTODO\n`)).toEqual([
      '12 body/leftover',
    ]);
  });

  test.each([
    ['the next line', '# viag-disable-next-line frontmatter/title-length -- zo heet het\n'],
    ['the whole file', '# viag-disable frontmatter/title-length -- zo heet het\n'],
  ])('in the front matter: %s', (_name, comment) => {
    const long = `title: ${'lang '.repeat(30)}\n`;
    const document = parseText(
      'articles/2018-12-13-woo.md',
      `---\n${comment}${long}author: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\nsummary: Wat je moet weten.\n---\nEen zin.\n`,
      false,
      defaultConfig.frontMatter,
    );
    expect(validate([document], active, environment).files[0]?.findings).toEqual([]);
  });

  test('a breakage of viag itself is never left alone', () => {
    const broken = active.map((entry) =>
      entry.rule.id === 'body/empty'
        ? {
            ...entry,
            rule: {
              ...entry.rule,
              prepare: () => () => {
                throw new Error('kapot');
              },
            } as typeof entry.rule,
          }
        : entry,
    );
    const document = read(
      'articles/2018-12-13-woo.md',
      '# viag-disable body/empty -- weg ermee\n',
      'Een zin.\n',
    );
    const report = validate([document], broken, environment);
    expect(report.files[0]?.findings.map(({ ruleId }) => ruleId)).toEqual([
      'internal-error',
      'suppression/unused',
    ]);
  });
});

describe('taking out a comment that is not needed', () => {
  const comment = next('body/leftover');
  const mended = (body: string) => {
    const text = read('articles/2018-12-13-woo.md', '', '').text + body;
    const check = (current: string) =>
      validate(
        [parseText('articles/2018-12-13-woo.md', current, false, defaultConfig.frontMatter)],
        active,
        environment,
      ).files.flatMap(({ findings }) => findings.flatMap(({ fix }) => fix ?? []));
    return fixText(text, check).slice(text.length - body.length);
  };

  test.each([
    ['takes its line', `Een.\n\n${comment}\nTwee.\n`, 'Een.\n\nTwee.\n'],
    ['keeps two paragraphs apart', `Een.\n${comment}\nTwee.\n`, 'Een.\n\nTwee.\n'],
    ['makes no heading', `Een.\r\n${comment}\r\n---\r\n`, 'Een.\r\n\r\n---\r\n'],
    ['keeps what stands beside it', `Een. ${comment}\nTwee.\n`, 'Een. \nTwee.\n'],
    ['keeps a quote one', `> Een.\n> ${comment}\n> Twee.\n`, '> Een.\n> \n> Twee.\n'],
    [
      'takes all of many at once, each the start of the same range',
      `${from('body/leftover')}\n`.repeat(30),
      '',
    ],
  ])('%s', (_name, body, expected) => {
    expect(mended(body)).toBe(expected);
  });
});

test.each([
  ['on lines of their own', `${next('body/leftover')}\n`],
  ['on one line', `${next('body/leftover')} `],
  ['with a fault under each', `${next('body/leftover')}\n\nTODO\n\n`],
  ['that never end', '<!-- viag-disable body/leftover -- x '],
  ['of blanks that never end', `<!-- viag-${' '.repeat(99)}`],
])('ten thousand comments take no more than some seconds: %s', (_name, comment) => {
  const start = performance.now();
  found(comment.repeat(10_000));
  expect(performance.now() - start).toBeLessThan(5000);
});

test('a comment for a rule that is off is not called unused', () => {
  const document = read(
    'articles/2018-12-13-woo.md',
    '# viag-disable archive/duplicate-title -- dezelfde naam\n',
    `${next('body/raw-html')}\n<div></div>\n\n${next('body/leftover')}\nEen zin.\n`,
  );
  const idsWithout = (off: readonly string[]) => {
    const on = active.filter(({ rule }) => !off.includes(rule.id));
    const validation = startValidation({
      rulesFor: () => on,
      ruleIds: rules.map(({ id }) => id),
      environment,
    });
    const { files } = validation.report([validation.check(document)], true);
    return files.flatMap(({ findings }) => findings.map(({ line, ruleId }) => `${line} ${ruleId}`));
  };
  expect(idsWithout([])).toEqual(['2 suppression/unused', '12 suppression/unused']);
  expect(idsWithout(['body/raw-html', 'archive/duplicate-title'])).toEqual([
    '12 suppression/unused',
  ]);
});

describe('a comment for a rule over the whole archive', () => {
  const one = read(
    'articles/2018-12-13-woo.md',
    '# viag-disable archive/duplicate-title -- dezelfde naam\n',
    'Een.\n',
  );
  const other = read('articles/2018-12-14-woo.md', 'slug: woo-2\n', 'Twee.\n');
  const validation = startValidation({
    rulesFor: () => active.filter(({ rule }) => /^archive|^suppression/.test(rule.id)),
    ruleIds: rules.map(({ id }) => id),
    environment,
  });
  const idsIn = (documents: readonly (typeof one)[], whole: boolean) =>
    validation
      .report(documents.map(validation.check), whole)
      .files.map(({ findings }) => findings.map(({ ruleId }) => ruleId));

  test('leaves the finding in this article alone, and not the one in the other', () => {
    expect(idsIn([one, other], true)).toEqual([[], ['archive/duplicate-title']]);
  });

  test('is not called unused as long as the rest of the archive is out of sight', () => {
    expect(idsIn([one], false)).toEqual([[]]);
    expect(idsIn([one], true)).toEqual([['suppression/unused']]);
  });
});
