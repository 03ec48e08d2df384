import { expect, test } from 'vitest';
import { isMailField } from '../../src/text/merge-fields.ts';

test.each([
  'email',
  ' voornaam ',
  'contact.FIRSTNAME',
  'unsubscribe_link',
  " voornaam | default: 'lezer' ",
])('a mail system fills in: %s', (inner) => expect(isMailField(inner)).toBe(true));

test.each(['page.title', 'site.url', 'emails', ' include.voornaam ', ''])(
  'a mail system does not know: %s',
  (inner) => expect(isMailField(inner)).toBe(false),
);
