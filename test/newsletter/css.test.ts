import { expect, test } from 'vitest';
import { css } from '../../src/newsletter/checks/css.ts';
import { tagsIn } from '../../src/newsletter/checks/tags.ts';
import { rulesIn } from '../../src/newsletter/css/declarations.ts';
import { none } from '../../src/newsletter/esp/none.ts';
import { renderIssueHtml } from '../../src/newsletter/html.ts';
import { issues } from './issues.ts';
import { sampleConfig, sampleIssue } from './sample.ts';

function found(html: string): readonly string[] {
  const mailing = {
    issue: sampleIssue(),
    config: sampleConfig(),
    html,
    tags: tagsIn(html),
    text: '',
    pictures: [],
    esp: none,
    fields: [],
  };
  return [...css.problems(mailing, 'nl')].map(({ severity, message }) => `${severity}: ${message}`);
}

const dropped = (programs: string, what: string, where: string) =>
  `error: ${programs} \`${what}\` weg (bij ${where}), en er is niets wat het opvangt. Maak het met tabellen en attributen, of haal het weg.`;
const outlook = 'Outlook (Windows) laat';
const both = 'Outlook (Windows) en Gmail laten';

test.each(Object.entries(issues))(
  '%s: the layout needs nothing of the kind',
  (_name, [issue, config]) => {
    expect(found(renderIssueHtml(issue, config))).toEqual([]);
  },
);

test.each([
  ['<td style="display:flex">', [dropped(outlook, 'display:flex', '<td>')]],
  ['<td style="display:inline-grid">', [dropped(both, 'display:grid', '<td>')]],
  [
    '<td style="position:absolute;top:0">',
    [dropped(both, 'position', '<td>'), dropped(both, 'top', '<td>')],
  ],
  ['<td style="width:calc(100% - 10px)">', [dropped(outlook, 'calc()', '<td>')]],
  ['<td style="width:90px;width:calc(100% - 10px)">', []],
  ['<td style="font-size:1rem">', [dropped(outlook, 'rem', '<td>')]],
  ['<td style="font-size:16px;font-size:1rem">', []],
  ['<td style="color:var(--rood)">', [dropped(both, 'var()', '<td>')]],
  ['<td style="background-image:url(a.png)">', [dropped(outlook, 'background-image', '<td>')]],
  ['<td background="a.png" style="background-image:url(a.png)">', []],
  ['<td bgcolor="#fff" style="background:linear-gradient(#fff, #000)">', []],
  ['<img align="left" style="float:left">', []],
  ['<img style="float:left">', [dropped(outlook, 'float', '<img>')]],
  ['<td style="border-radius:4px;box-shadow:0 0 2px #000;word-wrap:break-word">', []],
  ['<pre style="white-space:pre-wrap">', []],
  ['<p style="white-space:pre-wrap">', [dropped(outlook, 'white-space', '<p>')]],
  ['<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">', []],
  ['<td style="MAX-HEIGHT:10px !important">', [dropped(outlook, 'max-height', '<td>')]],
  ['<td style="font:16px \'a;position:x\'">', []],
  [
    '<style>.a{float:left} @media (max-width:9px){.b{position:fixed}} .c{gap:2px}</style>',
    [dropped(outlook, 'float', '.a'), dropped(outlook, 'gap', '.c')],
  ],
  ['<style>/* .a{float:left} */ @import "x"; .d{color:red}</style>', []],
  ['<!--[if mso]><td style="display:flex"><![endif]-->', []],
])('%s', (html, problems) => {
  expect(found(html)).toEqual(problems);
});

test.each(['<style>', '@', '@media', '/*', 'a', '{', '}', '"', ':', '<!--'])(
  'a style sheet of nothing but %s holds nothing, and is soon read',
  (piece) => {
    const sheet = piece.repeat(1_000_000 / piece.length);
    expect(rulesIn(`<style>${sheet}`)).toEqual([]);
    expect(rulesIn(`<style>${sheet}</style>`).flatMap(({ declarations }) => declarations)).toEqual(
      [],
    );
  },
);
