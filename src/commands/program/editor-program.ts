/** Where a user's own editor stands in the environment; the first that says something counts. */
export const editorNames = ['VIAG_EDITOR', 'VISUAL', 'EDITOR'] as const;

/** The command that starts the user's editor. */
export function editorProgram(
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  return editorNames.map((name) => env[name]).find((value) => value?.trim());
}
