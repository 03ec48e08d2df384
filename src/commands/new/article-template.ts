import { join, posix } from 'node:path';
import { newArticleWords } from '../../messages/new-article.ts';
import { newFileWords } from '../../messages/new-file.ts';
import type { Document } from '../../model/article.ts';
import { UserError } from '../../model/user-error.ts';
import { parseText } from '../../parse/document.ts';
import type { ArticleTemplate } from '../../scaffold/article-file.ts';
import { builtInKind, isKindName, kindsWith, templateFor } from '../../scaffold/kinds.ts';
import { skeleton } from '../../scaffold/skeletons.ts';
import { visible } from '../../text/display/visible.ts';
import { lineStarts, positionAt } from '../../text/lines.ts';
import { closest } from '../../text/suggest.ts';
import type { CommandContext } from '../context.ts';

/** The kind asked for, when there is a template or a skeleton for it. */
export function knownKind(kind: string, { io, lang, workspace }: CommandContext): string {
  const { root, config } = workspace;
  const kinds = kindsWith(io.files.namesIn(join(root, config.templates)));
  if (kinds.includes(kind) || builtInKind(kind) !== undefined) return kind;
  const words = newFileWords[lang];
  const own = isKindName(kind)
    ? ` ${newArticleWords[lang].ownTemplate(visible(posix.join(config.templates, `${kind}.md`)))}`
    : '';
  const choices = words.choices(kinds.map(visible).join(', ')) + own;
  const meant = closest(kind, kinds);
  throw new UserError(
    newArticleWords[lang].unknownKind(visible(kind)),
    meant === undefined ? choices : `${words.didYouMean(visible(meant))} ${choices}`,
  );
}

export function articleTemplate(
  kind: string,
  category: string,
  context: CommandContext,
): ArticleTemplate {
  const { io, lang, workspace } = context;
  const folder = workspace.config.templates;
  const name = templateFor(kind, category, io.files.namesIn(join(workspace.root, folder)));
  const builtIn = { data: {}, body: skeleton(builtInKind(kind) ?? 'article', lang) };
  if (name === undefined) return builtIn;
  const path = posix.join(folder, name);
  const text = io.files.readText(join(workspace.root, path)) ?? '';
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (lines.trim() === '') return builtIn;
  return templateOf(parseText(path, lines, false, workspace.config.frontMatter), context);
}

/** A template need not have front matter; when it has, it must read well. */
function templateOf({ path, text, faults, article }: Document, context: CommandContext) {
  const fenceless = ['no-front-matter', 'no-fences'];
  if (faults.some(({ kind }) => fenceless.includes(kind))) return { data: {}, body: text };
  if (article !== undefined) return { data: article.frontMatter.data, body: article.body };
  const words = newArticleWords[context.lang];
  const [fault] = faults;
  const offset = fault !== undefined && 'range' in fault ? fault.range[0] : 0;
  const { line } = positionAt(lineStarts(text), offset);
  throw new UserError(words.badTemplate(visible(path), line), words.badTemplateHelp);
}
