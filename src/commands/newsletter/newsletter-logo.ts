import { join, posix } from 'node:path';
import { exportNewsletterWords } from '../../messages/export-newsletter.ts';
import { newsletterLogoWords } from '../../messages/newsletter-logo.ts';
import { UserError } from '../../model/user-error.ts';
import type { BundlePicture, PictureSources } from '../../newsletter/pictures/gather.ts';
import { type GatheredLogo, gatherLogo, type LogoFault } from '../../newsletter/pictures/logo.ts';
import { visible } from '../../text/display/visible.ts';
import type { CommandContext } from '../context.ts';

/**
 * The logo that the configuration names, if any.
 *
 * @param others the pictures that go along already.
 */
export async function newsletterLogo(
  others: readonly BundlePicture[],
  sources: PictureSources,
  context: CommandContext,
): Promise<Partial<GatheredLogo>> {
  const { logo } = context.workspace.config.newsletter.theme;
  if (!logo) return {};
  const gathered = await gatherLogo(logo, others, {
    ...sources,
    read: (path) => (isNamedSo(path, context) ? sources.read(path) : 'missing'),
  });
  if ('logo' in gathered) return gathered;
  const { lang } = context;
  const say = newsletterLogoWords[lang];
  const { path, fault } = gathered;
  throw new UserError(say.fault(visible(path), reason(fault)), say.help);

  function reason(why: LogoFault['fault']): string {
    if (why === 'svg' || why === 'missing' || why === 'elsewhere') return say[why];
    return exportNewsletterWords[lang].pictureFaults[why];
  }
}

/** In capitals too: what is found on this disk must be found on one that tells them apart. */
function isNamedSo(path: string, { io, workspace }: CommandContext): boolean {
  const names = io.files.namesIn(join(workspace.root, posix.dirname(path)));
  return names.includes(posix.basename(path));
}
