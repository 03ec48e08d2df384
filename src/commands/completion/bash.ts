import { directives, isPlain, type Shell } from './define.ts';

const script = `# viag in bash. In ~/.bashrc: source <(viag completion bash)
_viag() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :files) compopt -o default 2>/dev/null ;;
      :folders) compopt -o dirnames 2>/dev/null ;;
      :nospace) compopt -o nospace 2>/dev/null ;;
      *) COMPREPLY+=("$line") ;;
    esac
  done < <("\${COMP_WORDS[0]/#\\~/$HOME}" complete bash -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o nosort -F _viag viag 2>/dev/null || complete -F _viag viag
`;

/**
 * bash hands over words with their quotes, and takes them apart at `=` and `:`.
 *
 * @see https://www.gnu.org/software/bash/manual/html_node/Bash-Variables.html COMP_WORDBREAKS
 */
export const bash: Shell = {
  name: 'bash',
  script,
  wordsOf: (given) => rejoined(given).map(unquoted),
  print(completion, given) {
    const typed = given.at(-1) ?? '';
    // Only what stands behind the last `=` or `:` is replaced, and behind a quote that is open.
    const piece = /^[=:]+$/.test(typed) ? '' : typed;
    const whole = unquoted(rejoined(given).at(-1) ?? '');
    const kept = whole.length - unquoted(piece).length;
    const quoted = inQuotes.get(piece.charAt(0)) ?? escaped;
    const lines = completion.candidates
      .map(({ value }) => value.slice(kept))
      .filter(isPlain)
      .map(quoted);
    return [...directives(completion), ...lines].map((line) => `${line}\n`).join('');
  },
};

/** bash puts in what it is given as it is: a name of a file must not run as a command. */
const inQuotes: ReadonlyMap<string, (value: string) => string> = new Map([
  ['"', (value) => value.replace(/[\\"$`]/g, '\\$&')],
  ["'", (value) => value.replaceAll("'", String.raw`'\''`)],
]);

/** `--format`, `=`, `js` are one word. */
function rejoined(given: readonly string[]): readonly string[] {
  const words: string[] = [];
  for (const [index, word] of given.entries()) {
    const glued = /^[=:]+$/.test(word) || /^[=:]+$/.test(given[index - 1] ?? '');
    if (glued && words.length > 0) words.push(`${words.pop()}${word}`);
    else words.push(word);
  }
  return words;
}

/** As bash would read it, also when the last quote is still to come. */
function unquoted(word: string): string {
  const parts = word.matchAll(/'([^']*)'?|"((?:[^"\\]|\\.)*)"?|\\(.)|([^'"\\]+)/gs);
  return [...parts]
    .map(
      ([, single, double, one, plain]) =>
        single ?? double?.replace(/\\(.)/gs, '$1') ?? one ?? plain,
    )
    .join('');
}

function escaped(value: string): string {
  return value.replace(/[^\p{L}\p{N}\p{M}_@%+=:,./-]/gu, '\\$&');
}
