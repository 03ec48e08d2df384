import type { Config } from '../../model/config.ts';
import { escapePlain } from '../../render/plain-escape.ts';
import { wrap } from '../../text/display/width.ts';
import type { Addresses } from '../addresses.ts';
import { isMergeField, outwardAddress } from './outward-address.ts';
import { senderName, writtenLines } from './sender.ts';
import { columns, textLink } from './text-lines.ts';
import { newsletterWords } from './words.ts';

/**
 * The footer of the text part. Not below `-- `: what stands there many a program does not show, and
 * how to unsubscribe must be seen.
 */
export function textFooter(config: Config, addresses: Addresses): string {
  const { reader = '' } = addresses;
  const words = newsletterWords(config.language);
  const unsubscribe = outwardAddress(config.newsletter.unsubscribe);
  const written = (lines: readonly string[]) =>
    lines.map((line) => wrap(escapePlain(line), columns)).join('\n');
  return [
    '* * *',
    written([words.reason(senderName(config))]),
    // A mail system's fields go out as they are, so not wrapped either.
    isMergeField(reader) ? `${words.sentTo} ${reader}.` : '',
    unsubscribe === undefined ? '' : `${words.unsubscribe}: ${unsubscribe}`,
    written([senderName(config), ...writtenLines(config.newsletter.address)]),
    textLink(config.site.url, addresses),
    config.newsletter.links
      .map(({ name, url }) => textLink(url, addresses, escapePlain(name)))
      .filter((line) => line !== '')
      .join('\n'),
    written(writtenLines(config.newsletter.footer)),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}
