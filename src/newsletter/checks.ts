import type { Config } from '../model/config.ts';
import type { OutputFile } from '../model/output-file.ts';
import { unsubscribeAddress } from './layout/unsubscribe.ts';

/** What an inbox or the law would hold against a mailing. */
export type MailingFault =
  | { readonly kind: 'no-unsubscribe' }
  | { readonly kind: 'bad-unsubscribe'; readonly value: string }
  | { readonly kind: 'no-address' }
  | { readonly kind: 'too-large'; readonly kilobytes: number };

/** Gmail cuts a message off at 102 KB; the mail system still adds to it. */
const comfortable = 90 * 1024;

export function checkMailing(
  files: readonly OutputFile[],
  { newsletter }: Config,
): readonly MailingFault[] {
  const html = files.find(({ path }) => path === 'index.html')?.content ?? '';
  const bytes = Buffer.byteLength(html);
  return [
    ...unsubscribeFaults(newsletter.unsubscribe.trim()),
    ...(newsletter.address.trim() === '' ? [{ kind: 'no-address' } as const] : []),
    ...(bytes > comfortable
      ? [{ kind: 'too-large', kilobytes: Math.ceil(bytes / 1024) } as const]
      : []),
  ];
}

function unsubscribeFaults(value: string): readonly MailingFault[] {
  if (value === '') return [{ kind: 'no-unsubscribe' }];
  return unsubscribeAddress(value) === undefined ? [{ kind: 'bad-unsubscribe', value }] : [];
}
