import type { EspName } from '../../model/esp-name.ts';
import { brevo } from './brevo.ts';
import type { EspProfile } from './define.ts';
import { laposta } from './laposta.ts';
import { listmonk } from './listmonk.ts';
import { mailchimp } from './mailchimp.ts';
import { mailerlite } from './mailerlite.ts';
import { none } from './none.ts';
import { spotler } from './spotler.ts';

const profiles: Readonly<Record<EspName, EspProfile>> = {
  none,
  laposta,
  spotler,
  mailchimp,
  brevo,
  mailerlite,
  listmonk,
};

export function espProfile(name: EspName): EspProfile {
  return profiles[name];
}

/** The system that a field is of, when one system alone writes it so. */
export function ownerOf(field: string): EspProfile | undefined {
  const owners = Object.values(profiles).filter(({ fields }) =>
    Object.values(fields).some((own) => isSameField(own, field)),
  );
  return owners.length === 1 ? owners[0] : undefined;
}

/** Blanks between braces make no difference to any of them. */
export function isSameField(one: string, other: string): boolean {
  return one.replace(/\s+/g, '') === other.replace(/\s+/g, '');
}
