import type { Config } from '../../model/config.ts';
import { escapePlain } from '../../render/plain-escape.ts';
import { wrap } from '../../text/width.ts';
import type { Addresses } from '../addresses.ts';
import { senderName, writtenLines } from './sender.ts';
import { columns, textLink } from './text-lines.ts';
import { unsubscribeAddress } from './unsubscribe.ts';
import { newsletterWords } from './words.ts';

/**
 * The footer of the text part. Not below `-- `: what stands there many a program does not show, and
 * how to unsubscribe must be seen.
 */
export function textFooter(config: Config, addresses: Addresses): string {
  const words = newsletterWords(config.language);
  const unsubscribe = unsubscribeAddress(config.newsletter.unsubscribe);
  const written = (lines: readonly string[]) =>
    lines.map((line) => wrap(escapePlain(line), columns)).join('\n');
  return [
    '* * *',
    written([words.reason(senderName(config))]),
    // The one place where a mail system's field goes out as it is, so not wrapped either.
    unsubscribe === undefined ? '' : `${words.unsubscribe}: ${unsubscribe}`,
    written([senderName(config), ...writtenLines(config.newsletter.address)]),
    textLink(config.site.url, addresses),
    written(writtenLines(config.newsletter.footer)),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}
