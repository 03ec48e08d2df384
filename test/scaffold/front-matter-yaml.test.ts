import fc from 'fast-check';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { frontMatterYaml } from '../../src/scaffold/front-matter-yaml.ts';

test('quotes what YAML would misread, and only that', () => {
  const yaml = frontMatterYaml({
    title: 'Privacy: wat nu?',
    author: ['Renk Ruijter', '@redactie'],
    date: '2018-12-13',
    category: 'yes',
    summary: '2018',
    tags: ['privacy', 'no', 'a, b', '# geen', 'jaren ’90'],
    draft: true,
    edition: '2018-12-13',
  });
  expect(yaml).toBe(`title: 'Privacy: wat nu?'
author:
  - Renk Ruijter
  - '@redactie'
date: 2018-12-13
category: 'yes'
summary: '2018'
tags: [privacy, 'no', 'a, b', '# geen', jaren ’90]
draft: true
edition: '2018-12-13'
`);
});

test('does not fold a long line, nor print a control character as it is', () => {
  const title = `${'heel lang '.repeat(40)}\u001b[31m`;
  expect(frontMatterYaml({ title })).toBe(`title: "${'heel lang '.repeat(40)}\\e[31m"\n`);
});

test('a title that is a date stays a text', () => {
  expect(frontMatterYaml({ title: '2018-12-13' })).toBe("title: '2018-12-13'\n");
});

test('any text comes back as it went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (title, tags) => {
      const safe = title.replace(/\p{Cs}/gu, '');
      expect(load(frontMatterYaml({ title: safe, tags }))).toEqual({ title: safe, tags });
    }),
  );
});
