import { chooseArticlesWords } from '../../messages/choose-articles.ts';
import { exportNewsletterWords } from '../../messages/export-newsletter.ts';
import { espNames } from '../../model/esp-name.ts';
import { UserError } from '../../model/user-error.ts';
import type { BundleOptions } from '../../newsletter/bundle.ts';
import { espProfile } from '../../newsletter/esp/index.ts';
import type { Rendition } from '../../newsletter/renditions/define.ts';
import { renditions } from '../../newsletter/renditions/index.ts';
import { closest } from '../../text/suggest.ts';
import type { CommandContext } from '../context.ts';
import type { Flags } from '../program/flags.ts';

/**
 * What the flags and the configuration say about the bundle.
 *
 * @param issue its name.
 */
export function bundleOptions(flags: Flags, issue: string, context: CommandContext): BundleOptions {
  const { io, lang, workspace } = context;
  const { newsletter, site } = workspace.config;
  const utm = campaignName(flags.text('utm'), context);
  const written = flags.text('baseUrl') ?? newsletter.baseUrl;
  const baseUrl = baseAddress(written.replaceAll('{issue}', encodeURIComponent(issue)), context);
  const esp = espNames.find((name) => name === flags.text('esp')) ?? newsletter.esp;
  const { hostname } = new URL(site.url);
  const domains =
    newsletter.measured.length > 0 ? newsletter.measured : [hostname.replace(/^www\./, '')];
  return {
    renditions: chosenRenditions(flags, context),
    allowed: [...newsletter.allow, ...flags.list('allow')],
    lang,
    moment: io.now(),
    esp: espProfile(esp),
    ...(utm !== undefined && { campaign: { name: utm, domains } }),
    ...(baseUrl !== undefined && { baseUrl }),
  };
}

/** `--only html,eml`, and `--zip` on top of what is made anyway. */
function chosenRenditions(flags: Flags, { lang }: CommandContext): readonly Rendition[] {
  const only = flags.text('only');
  const names = renditions.map(({ name }) => name);
  const wanted = only?.split(',').map((name) => name.trim());
  const strange = wanted?.find((name) => !names.includes(name));
  if (strange !== undefined) {
    const say = chooseArticlesWords[lang];
    const meant = closest(strange, names);
    throw new UserError(
      exportNewsletterWords[lang].unknownPart(strange),
      meant ? say.meant(meant) : say.chooseFrom(names.join(', ')),
    );
  }
  const zip = flags.on('zip') === true;
  return renditions.filter(
    ({ name, standard }) => (wanted ? wanted.includes(name) : standard) || (zip && name === 'zip'),
  );
}

function campaignName(given: string | undefined, { lang }: CommandContext): string | undefined {
  if (given === undefined || given.trim() !== '') return given?.trim();
  const say = exportNewsletterWords[lang];
  throw new UserError(say.emptyCampaign, say.emptyCampaignHelp);
}

function baseAddress(given: string, { lang }: CommandContext): string | undefined {
  if (given === '') return undefined;
  const address = URL.canParse(given) ? new URL(given) : undefined;
  const plain = address && address.search === '' && address.hash === '' && address.username === '';
  if (plain && /^https?:$/.test(address.protocol)) return address.href.replace(/\/*$/, '/');
  const say = exportNewsletterWords[lang];
  throw new UserError(say.badBaseUrl(given), say.badBaseUrlHelp);
}
