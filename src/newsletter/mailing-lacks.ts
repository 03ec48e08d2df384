import type { Config } from '../model/config.ts';
import { espProfile } from './esp/index.ts';
import { outwardAddress } from './layout/outward-address.ts';
import { senderName, writtenLines } from './layout/sender.ts';

/** What the law asks for, and an export goes by. */
export type MailingLack = 'sender' | 'address' | 'unsubscribe';

/** What the configuration lacks for any newsletter to be made; known without making one. */
export function mailingLacks(config: Config): readonly MailingLack[] {
  const { newsletter } = config;
  const written = newsletter.unsubscribe.trim();
  const addedLater = written === '' && espProfile(newsletter.esp).addsUnsubscribe === true;
  const inNeed = {
    sender: senderName(config).trim() === '' && !newsletter.allow.includes('sender'),
    address: writtenLines(newsletter.address).length === 0 && !newsletter.allow.includes('sender'),
    unsubscribe:
      !addedLater &&
      outwardAddress(written) === undefined &&
      !newsletter.allow.includes('unsubscribe'),
  };
  return (['sender', 'address', 'unsubscribe'] as const).filter((part) => inNeed[part]);
}
