import { describe, expect, test } from 'vitest';
import { codeOf, importsIn } from './source-files.ts';

describe('the scanner of source files', () => {
  test('finds every kind of import', () => {
    const source = [
      "import fs, { type Stats } from 'node:fs';",
      "import type { A } from './a.ts';",
      "import { type B, type C } from '../text/b.ts';",
      "import { type D, e } from './d.ts';",
      "import './f.ts';",
      "export { g } from './g.ts';",
      "export * from './h.ts';",
      'import {',
      '  i,',
      "} from './i.ts';",
      "const j = () => import('./j.ts');",
      "type K = import('./k.ts').K;",
      "// import l from './l.ts';",
      "/* import m from './m.ts'; */",
    ].join('\n');
    expect(importsIn('rules/x.ts', source)).toEqual([
      { target: 'node:fs', kind: 'value' },
      { target: 'rules/a.ts', kind: 'type' },
      { target: 'text/b.ts', kind: 'type' },
      { target: 'rules/d.ts', kind: 'value' },
      { target: 'rules/f.ts', kind: 'value' },
      { target: 'rules/g.ts', kind: 'value' },
      { target: 'rules/h.ts', kind: 'value' },
      { target: 'rules/i.ts', kind: 'value' },
      { target: 'rules/j.ts', kind: 'dynamic' },
      { target: 'rules/k.ts', kind: 'dynamic' },
    ]);
  });

  test('tells code from comments, texts, templates and regular expressions', () => {
    const source = [
      "a('process.exit(1)'); // process.exit(2)",
      'b("it\'s"); /* process.exit(3) */',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source to be scanned
      'c(`process.exit(4) ${d({ e: `f ${process.exit(5)}` })} process.exit(6)`);',
      'g(/[\'"`]process.exit(7)/g); h(i / j / process.exit(8));',
      'k(`\\`process.exit(9)\\``);',
    ].join('\n');
    expect(codeOf(source)).toBe(
      [
        "a(''); ",
        'b(""); ',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source that was scanned
        'c(`${d({ e: `${process.exit(5)}` })}`);',
        'g(/g); h(i / j / process.exit(8));',
        'k(``);',
      ].join('\n'),
    );
  });
});
