/** A command that GitHub's runner would carry out. */
export interface ActionsCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * Reads a log as GitHub's runner does: `::name key=value::data` at the start of a line, the older
 * `##[name key=value;]data` anywhere in it, and none between `stop-commands` and its word.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function commandsIn(log: string): readonly ActionsCommand[] {
  const commands: ActionsCommand[] = [];
  let word: string | undefined;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const command = commandOf(line.trimStart());
    if (word !== undefined) {
      if (command?.name === word) word = undefined;
    } else if (command?.name === 'stop-commands') {
      word = command.data;
    } else if (command) {
      commands.push(command);
    }
  }
  return commands;
}

function commandOf(line: string): ActionsCommand | undefined {
  const now = /^::([^\s:]+)(?: (.*?))?::(.*)$/s.exec(line);
  const before = /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/s.exec(line);
  const [, name, given = '', data = ''] = now ?? before ?? [];
  if (name === undefined) return undefined;
  const properties = given.split(now ? ',' : ';').flatMap((pair) => {
    const at = pair.indexOf('=');
    return at === -1 ? [] : [[pair.slice(0, at).trim(), unescaped(pair.slice(at + 1))]];
  });
  return { name, properties: Object.fromEntries(properties), data: unescaped(data) };
}

function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
