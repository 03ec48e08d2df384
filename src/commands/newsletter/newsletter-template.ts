import path from 'node:path';
import { templateWords } from '../../messages/template.ts';
import { UserError } from '../../model/user-error.ts';
import type { HtmlLayout } from '../../newsletter/html-layout.ts';
import { knownTags } from '../../newsletter/template/known-tags.ts';
import { TemplateError } from '../../newsletter/template/template-error.ts';
import { closest } from '../../text/suggest.ts';
import type { CommandContext } from '../context.ts';
import type { Flags } from '../program/flags.ts';
import { workspaceMjml } from './workspace-mjml.ts';

/** A template of 1 MB makes no mail that anyone gets whole. */
const largest = 1024 * 1024;

/** The template that a flag or the configuration names, and where it stands. */
export interface NewsletterTemplate {
  /** As the user knows it. */
  readonly shown: string;
  readonly layout: HtmlLayout;
}

/** The layout to use; undefined when it is viag's own. */
export async function newsletterTemplate(
  flags: Flags,
  context: CommandContext,
): Promise<NewsletterTemplate | undefined> {
  const { io, workspace } = context;
  const given = flags.text('template');
  const configured = workspace.config.newsletter.template;
  if (given === undefined && configured === '') return undefined;
  const shown = given ?? configured;
  const file =
    given === undefined ? path.join(workspace.root, configured) : path.resolve(io.cwd, given);
  const source = templateText(file, shown, context);
  const mjml = shown.endsWith('.mjml.liquid') ? await workspaceMjml(shown, context) : undefined;
  const layout = await worded(shown, context, async () => {
    const { templateLayout } = await import('../../newsletter/template/template-layout.ts');
    return templateLayout(source, mjml);
  });
  return { shown, layout };
}

function templateText(
  file: string,
  shown: string,
  { io, lang, workspace }: CommandContext,
): string {
  const say = templateWords[lang];
  if (!shown.endsWith('.liquid')) throw new UserError(say.kind(shown), say.kindHelp);
  const real = io.files.realPath(file);
  if (real === undefined) throw new UserError(say.missing(shown), say.missingHelp);
  // A link in a workspace of someone else must not bring a private file into a mail.
  const root = io.files.realPath(workspace.root) ?? workspace.root;
  if (!io.files.isInside(real, root)) throw new UserError(say.outside(shown), say.outsideHelp);
  const outcome = io.files.read(real, largest);
  const text = outcome.ok ? decoded(outcome.bytes) : undefined;
  if (text === undefined) throw new UserError(say.unreadable(shown), say.unreadableHelp);
  return text;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Says of what is wrong with a template where and what it is. */
export async function worded<Result>(
  shown: string,
  { lang }: CommandContext,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const [what, help] = faultWords(error, lang);
    throw new UserError(templateWords[lang].fault(shown, error.line, what), help, { cause: error });
  }
}

function faultWords(
  { fault }: TemplateError,
  lang: CommandContext['lang'],
): readonly [what: string, help: string] {
  const say = templateWords[lang];
  switch (fault.kind) {
    case 'unknown-name':
      return [
        say.unknownName(fault.name),
        fault.meant === undefined ? say.nameHelp : `${say.nameMeant(fault.meant)} ${say.nameHelp}`,
      ];
    case 'unknown-filter':
      return [say.unknownFilter(fault.name), say.filterHelp];
    case 'unknown-tag':
      return tagWords(fault.name, lang);
    case 'not-closed':
      return [say.notClosed(fault.name), say.mendHelp];
    case 'too-much':
      return [say.tooMuch, say.mendHelp];
    case 'filtered-html':
      return [say.filteredHtml, say.filteredHtmlHelp];
    case 'mjml':
      return [say.mjml(fault.message), say.mendHelp];
    case 'other':
      return [say.other(fault.message), say.mendHelp];
  }
}

function tagWords(
  name: string,
  lang: CommandContext['lang'],
): readonly [what: string, help: string] {
  const say = templateWords[lang];
  const opening = name.replace(/^end/, '');
  if (opening !== name && knownTags.some((tag) => tag === opening))
    return [say.notOpen(name), say.mendHelp];
  const meant = closest(name, [...knownTags, ...knownTags.map((tag) => `end${tag}`)]);
  const known = say.tagHelp(knownTags.join(', '));
  return [say.unknownTag(name), meant === undefined ? known : `${say.nameMeant(meant)} ${known}`];
}
