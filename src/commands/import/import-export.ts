import { ExportError, readExport } from '../../intake/wordpress/read-export.ts';
import { importWords } from '../../messages/import.ts';
import { UserError } from '../../model/user-error.ts';
import { visible } from '../../text/display/visible.ts';
import type { CommandContext } from '../context.ts';
import type { Offer } from './import-offer.ts';

/**
 * The articles of an export of WordPress.
 *
 * @param file absolute.
 * @throws UserError when it is none.
 */
export function* exportOffers(
  file: string,
  shown: string,
  { io, lang }: CommandContext,
): Generator<Offer> {
  const words = importWords[lang];
  try {
    for (const taken of readExport(() => io.files.pieces(file))) yield { taken };
  } catch (error) {
    if (!(error instanceof ExportError)) throw error;
    const { message, help } = words.badExport[error.fault](visible(shown));
    throw new UserError(message, help, { cause: error });
  }
}
