import { schemaWords } from '../messages/schema.ts';
import { UserError } from '../model/user-error.ts';
import { articleSchema } from '../schema/article-schema.ts';
import { schemas } from '../schema/index.ts';
import { visible } from '../text/display/visible.ts';
import { closest } from '../text/suggest.ts';
import type { Command } from './command.ts';
import type { CommandContext } from './context.ts';
import { articleShape } from './schema/article-shape.ts';
import { publishedSchema } from './schema/published-schema.ts';

export const run: Command = async ([name], flags, context) => {
  const { io, lang, workspace } = context;
  if (name === undefined) {
    listSchemas(context);
    return 0;
  }
  if (!schemas.some((schema) => schema.name === name)) throw unknownSchema(name, context);
  const ofWorkspace =
    name === 'article' && workspace.configPath !== undefined && flags.on('plain') !== true;
  io.out(
    ofWorkspace
      ? `${JSON.stringify(articleSchema(articleShape(workspace.config), lang), null, 2)}\n`
      : publishedSchema(name, io.files),
  );
  return 0;
};

function listSchemas({ io, lang, paint, quiet }: CommandContext): void {
  const width = Math.max(...schemas.map(({ name }) => name.length));
  for (const { name, summary } of schemas) {
    io.out(`${paint.bold(name.padEnd(width))}  ${summary[lang]}\n`);
  }
  if (!quiet) io.err(`\n${schemaWords[lang].show}\n`);
}

function unknownSchema(name: string, { lang }: CommandContext): UserError {
  const say = schemaWords[lang];
  const names = schemas.map((schema) => schema.name);
  const meant = closest(name, names);
  return new UserError(
    say.unknown(visible(name)),
    meant ? say.meant(meant) : say.choose(names.join(', ')),
  );
}
