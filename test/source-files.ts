import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** An import of a source file. */
export interface Import {
  /** A path from `src/` for a file of ours, else the package's name: `io/io.ts`, `node:fs`. */
  readonly target: string;
  readonly kind: 'value' | 'type' | 'dynamic';
}

export interface SourceFile {
  /** From `src/`, with `/`. */
  readonly path: string;
  readonly room: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** The code alone: comments gone, the contents of texts and regular expressions emptied. */
  readonly code: string;
}

const folder = fileURLToPath(new URL('../src/', import.meta.url));

/** Every file below `src/`, by its path. */
export const files: readonly SourceFile[] = readdirSync(folder, {
  recursive: true,
  encoding: 'utf8',
})
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'))
  .sort()
  .map((path) => sourceFile(path, readFileSync(folder + path, 'utf8')));

function sourceFile(path: string, text: string): SourceFile {
  return {
    path,
    room: roomOf(path),
    lines: text.replace(/\n$/, '').split('\n').length,
    imports: importsIn(path, text),
    code: codeOf(text),
  };
}

/** The room that a path from `src/` lies in, or the file itself. */
export function roomOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : path;
}

/** Static, dynamic, re-exported and `import('…')` in types. */
export function importsIn(path: string, text: string): readonly Import[] {
  const code = withoutComments(text);
  const found: Import[] = [];
  const statement = /^\s*(?:import|export)\s+(type\s+)?([^'"`;]*?\bfrom\s*)?(['"])([^'"\n]+)\3/gm;
  for (const [, type, names = '', , target = ''] of code.matchAll(statement)) {
    const only = type !== undefined || allTypes(names);
    found.push({ target: resolved(path, target), kind: only ? 'type' : 'value' });
  }
  for (const [, target = ''] of code.matchAll(/\bimport\(\s*['"]([^'"\n]+)['"]/g)) {
    found.push({ target: resolved(path, target), kind: 'dynamic' });
  }
  return found;
}

/** `{ type A, type B } from`: nothing of it is left when the types are. */
function allTypes(names: string): boolean {
  const inner = /^\{([^}]*)\}/.exec(names.trim())?.[1];
  if (inner === undefined) return false;
  const each = inner.split(',').filter((name) => name.trim() !== '');
  return each.length > 0 && each.every((name) => /^\s*type\s/.test(name));
}

function resolved(from: string, target: string): string {
  return target.startsWith('.') ? posix.join(posix.dirname(from), target) : target;
}

function withoutComments(text: string): string {
  return scanned(text, { comments: '', texts: (whole) => whole });
}

/** Comments gone, the contents of texts and regular expressions emptied. */
export function codeOf(text: string): string {
  return scanned(text, { comments: '', texts: (whole) => whole.slice(0, 1) + whole.slice(-1) });
}

interface Scan {
  readonly comments: string;
  readonly texts: (whole: string) => string;
}

/**
 * Enough of a scanner to tell code from comments, texts and regular expressions. What stands in
 * `${…}` inside a template is code again.
 */
function scanned(text: string, { comments, texts }: Scan): string {
  let result = '';
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const [whole] = pattern.exec(text) ?? [];
    return whole;
  };
  /** Depth of braces inside each `${` that is open. */
  const templates: number[] = [];
  const template = (): void => {
    for (;;) {
      const chunk = take(/(?:[^`\\$]|\\[\s\S]|\$(?!\{))*/y) ?? '';
      at += chunk.length;
      result += texts(`\`${chunk}\``).slice(1, -1);
      if (text.startsWith('${', at)) {
        result += '${';
        at += 2;
        templates.push(0);
        return;
      }
      result += '`';
      at += 1;
      return;
    }
  };
  while (at < text.length) {
    const comment = take(/\/\/[^\n]*|\/\*[\s\S]*?\*\//y);
    const quoted = take(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/y);
    const before = /(\S)\s*$/.exec(result)?.[1] ?? '(';
    const mayBeRegex = /[(,=:[!&|?{};<>+*%~^-]/.test(before) || /\breturn\s*$/.test(result);
    const regex = mayBeRegex
      ? take(/\/(?![*/])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y)
      : undefined;
    if (comment !== undefined) {
      result += comments;
      at += comment.length;
    } else if (quoted !== undefined || regex !== undefined) {
      const whole = quoted ?? regex ?? '';
      result += texts(whole);
      at += whole.length;
    } else if (text[at] === '`') {
      result += '`';
      at += 1;
      template();
    } else if (text[at] === '}' && templates.at(-1) === 0) {
      templates.pop();
      result += '}';
      at += 1;
      template();
    } else {
      const depth = templates.length - 1;
      if (text[at] === '{' && depth >= 0) templates[depth] = (templates[depth] ?? 0) + 1;
      if (text[at] === '}' && depth >= 0) templates[depth] = (templates[depth] ?? 0) - 1;
      result += text[at];
      at += 1;
    }
  }
  return result;
}
