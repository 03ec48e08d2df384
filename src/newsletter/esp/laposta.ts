import type { EspProfile } from './define.ts';

/**
 * Fields are the names of a list's own columns, with `email` always there:
 * https://docs.laposta.nl/article/247-kan-ik-in-een-link-een-relatievariabele-opnemen.
 * Laposta puts the link to unsubscribe under every newsletter, and no newsletter goes without:
 * https://docs.laposta.nl/article/101-is-een-afmeldlink-verplicht-in-een-nieuwsbrief and
 * https://docs.laposta.nl/article/1117-opt-out.
 * Not confirmed, as no page of its documentation was found that names one: a field for that link or
 * for the web version in HTML of one's own.
 */
export const laposta: EspProfile = {
  name: 'laposta',
  title: 'Laposta',
  fields: { name: '{{voornaam}}', email: '{{email}}' },
  addsUnsubscribe: true,
};
