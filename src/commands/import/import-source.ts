import path from 'node:path';
import { isSystem } from '../../intake/archive/systems.ts';
import { importWords } from '../../messages/import.ts';
import { UserError } from '../../model/user-error.ts';
import { visible } from '../../text/display/visible.ts';
import type { CommandContext } from '../context.ts';
import type { Flags } from '../program/flags.ts';
import type { FetchPage, Offer } from './import-offer.ts';

/**
 * The articles of whatever the user named.
 *
 * @throws UserError for a source that is not there, or is of no kind that viag knows.
 */
export async function importSource(
  source: string,
  flags: Flags,
  context: CommandContext,
  fetchPage: FetchPage,
): Promise<Iterable<Offer>> {
  const words = importWords[context.lang];
  const system = flags.text('from');
  if (/^https?:\/\//i.test(source)) {
    const { fetchedOffer } = await import('./import-pages.ts');
    return [fetchedOffer(await fetchPage(source))];
  }
  const { files } = context.io;
  const place = path.resolve(context.io.cwd, source);
  const kind = files.kindOf(place);
  if (kind === 'missing') {
    const help = looksLikeAddress(source) ? words.addressHelp(visible(source)) : words.noSourceHelp;
    throw new UserError(words.noSource(visible(source)), help);
  }
  if (system !== undefined && isSystem(system)) {
    if (kind !== 'folder') throw new UserError(words.noFolder(visible(source)), words.noFolderHelp);
    const { archiveOffers } = await import('./import-archive.ts');
    return archiveOffers(files.realPath(place) ?? place, system, context);
  }
  if (/\.(?:xml|wxr)$/i.test(place)) {
    const { exportOffers } = await import('./import-export.ts');
    return exportOffers(place, source, context);
  }
  const { pageOffers, pagesIn } = await import('./import-pages.ts');
  const pages = kind === 'folder' ? pagesIn(place, context) : [place];
  const known = kind === 'folder' || /\.(?:html?|xhtml|txt)$/i.test(place);
  if (!known) throw new UserError(words.unknownKind(visible(source)), words.unknownKindHelp);
  if (pages.length === 0) throw new UserError(words.noPages(visible(source)), words.noPagesHelp);
  return pageOffers(pages, context);
}

/** `www.viag.nl/nieuws`, but not `pagina.html`. */
function looksLikeAddress(source: string): boolean {
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,}\/|^www\./i.test(source);
}
