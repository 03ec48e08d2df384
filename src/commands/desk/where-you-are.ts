import { type NextStep, nextStep } from '../../desk/next-step.ts';
import { stateCounts } from '../../desk/state-counts.ts';
import { deskWords } from '../../messages/desk.ts';
import { statusWords } from '../../messages/status.ts';
import { whereYouAreWords } from '../../messages/where-you-are.ts';
import type { Desk, DeskIssue } from '../../model/desk.ts';
import type { Lang } from '../../model/lang.ts';
import { mailingLacks } from '../../newsletter/mailing-lacks.ts';
import { padWidth } from '../../text/display/fit-width.ts';
import { visible } from '../../text/display/visible.ts';
import { wrap } from '../../text/display/width.ts';
import type { Command } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { gatherDesk } from './gather-desk.ts';
import { stepCommand, stepText } from './next-step-text.ts';

/** `viag` alone: where you are and what comes next, without checking anything, so at once. */
export const run: Command = async (_args, _flags, context) => {
  const { io, lang, paint, workspace } = context;
  const say = whereYouAreWords[lang];
  if (workspace.configPath === undefined) {
    io.out(`${say.nowhere(visible(io.cwd))}\n\n${say.begin}\n`);
    const ways = [
      ['viag init', say.initWhy],
      ['viag doctor', say.doctorWhy],
      ['viag --help', say.helpWhy],
    ];
    io.out(ways.map(([command = '', why = '']) => way(command, why, context)).join(''));
    return 0;
  }
  const { desk } = await gatherDesk(context, { checking: false });
  io.out(`${paint.bold(say.here(visible(workspace.root)))}\n${deskLines(desk, context)}\n`);
  const step: NextStep = nextStep(desk, {
    today: context.today,
    checked: false,
    mailing: mailingLacks(workspace.config),
  });
  io.out(`${stepText(step, context)}\n`);
  const others = [['viag status', say.statusWhy] as const, ['viag --help', say.helpWhy] as const];
  io.out(
    others
      .filter(([command]) => command !== stepCommand(step))
      .map(([command, why]) => way(command, why, context))
      .join(''),
  );
  return 0;
};

function deskLines({ entries, next }: Desk, { io, lang }: CommandContext): string {
  const say = whereYouAreWords[lang];
  const { count, unchecked, articles, noArticles } = deskWords[lang];
  const inWords = { ...count, ...unchecked };
  const counts = stateCounts(entries).map((each) => inWords[each.state](each.count));
  const lines = [
    entries.length === 0 ? noArticles : say.articles(articles(entries.length), counts.join(', ')),
    next ? issueLine(next, lang) : say.noIssue,
  ];
  const { outputIsTerminal, columns } = io.terminal;
  return lines
    .map((line) => (outputIsTerminal ? wrap(line, columns, '  ') : line))
    .map((line) => `${line}\n`)
    .join('');
}

function issueLine({ title, articles, agenda, external }: DeskIssue, lang: Lang): string {
  const say = whereYouAreWords[lang];
  const contents = [
    ...(articles.length > 0 ? [deskWords[lang].articles(articles.length)] : []),
    ...(agenda > 0 ? [statusWords[lang].agenda(agenda)] : []),
    ...(external > 0 ? [statusWords[lang].external(external)] : []),
  ];
  const name = visible(title);
  return contents.length === 0 ? say.emptyIssue(name) : say.issue(name, contents.join(', '));
}

const widest = 'viag --help'.length;

function way(command: string, why: string, { paint }: CommandContext): string {
  return `  ${paint.bold(padWidth(command, widest))}  ${why}\n`;
}
