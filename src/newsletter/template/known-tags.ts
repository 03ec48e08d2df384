/**
 * The tags that a template may use: nothing that reads a file (`include`, `render`, `layout`), and
 * nothing that writes a text past the escaping (`cycle`).
 */
export const knownTags = [
  'if',
  'unless',
  'case',
  'for',
  'break',
  'continue',
  'assign',
  'capture',
  'comment',
  'raw',
  '#',
] as const;
