import { configFileWords } from '../../messages/config-file.ts';
import type { SyntaxFault } from '../../model/fault.ts';
import type { Lang } from '../../model/lang.ts';
import { UserError } from '../../model/user-error.ts';
import { lineStarts, positionAt } from '../../text/lines.ts';

/** What makes a configuration unreadable as YAML, at its place, with the line as it should read. */
export function configSyntaxError(
  shown: string,
  text: string,
  fault: SyntaxFault,
  lang: Lang,
): UserError {
  const { bad } = configFileWords[lang];
  const starts = lineStarts(text);
  const { line, column } = positionAt(starts, fault.range[0]);
  const written = text.slice(starts[line - 1], starts[line]).trimEnd();
  const { reason, help } = explained(fault, text, written, lang);
  return new UserError(bad(`${shown}:${line}:${column}`, reason), help);
}

function explained(fault: SyntaxFault, text: string, written: string, lang: Lang) {
  const say = configFileWords[lang];
  if (fault.kind === 'duplicate-key') {
    return { reason: say.faults[fault.kind], help: say.merge(fault.key) };
  }
  const mend = 'mend' in fault ? fault.mend : undefined;
  if (mend?.cause === 'tab' || /^ *\t/.test(written)) {
    // The depth is a part of what it says.
    const help = mend?.text === undefined ? say.spacesAlone : say.spaces(mend.text);
    return { reason: say.causes.tab, help };
  }
  const reason = fault.kind === 'yaml' ? mend && say.causes[mend.cause] : say.faults[fault.kind];
  if (mend?.text !== undefined) {
    return { reason: reason ?? say.yaml, help: say.write(mend.text.trim()) };
  }
  const value = /^[*&][^\s,\]}]*/.exec(text.slice(fault.range[0]))?.[0];
  if (fault.kind === 'anchor-or-alias' && value !== undefined) {
    return { reason: say.faults[fault.kind], help: say.write(`'${value}'`) };
  }
  const hasColons = /:.*:/.test(written);
  return { reason: reason ?? say.yaml, help: hasColons ? say.lookColon : say.lookHere };
}
