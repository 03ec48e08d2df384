import type { HttpFault } from '../model/http-fault.ts';
import type { Lang } from '../model/lang.ts';
import { bilingual } from './bilingual.ts';

const words = bilingual(
  {
    badAddress: (url: string) =>
      `‘${url}’ is geen webadres; het moet met https:// of http:// beginnen.`,
    credentials: 'in het adres staat een naam of wachtwoord (voor een @). Neem een adres zonder.',
    private: (host: string) =>
      `${host} ligt niet op het open internet en wordt niet opgehaald. Is dat de bedoeling, gebruik dan --allow-private.`,
    unknownHost: (host: string) =>
      `de site ${host} is niet te vinden. Klopt het adres, en ben je online?`,
    noConnection: (code: string) => `er is geen verbinding (${code}).`,
    redirects: (most: number) => `het adres stuurt meer dan ${most} keer door.`,
    timeout: 'het duurde langer dan 10 seconden.',
    tooLarge: (megabytes: number) => `het antwoord is groter dan ${megabytes} MB.`,
    gone: 'op dit adres staat niets meer (404). Zoek het nieuwe adres op.',
    forbidden: (status: number) => `de site weigert viag (${status}).`,
    server: (status: number) => `de site heeft een storing (${status}).`,
    status: (status: number) => `de site geeft geen feed (antwoord ${status}).`,
    wrongType: (type: string) => `dit is geen tekst, maar ${type}.`,
    encoding: (encoding: string) =>
      `het antwoord is ingepakt als ${encoding}, en dat leest viag niet.`,
    incomplete: 'het antwoord brak af of is beschadigd.',
    proxy:
      'Je netwerk heeft een proxy, en daar gaat viag niet doorheen: bewaar het in je browser en geef het bestand mee.',
  },
  {
    badAddress: (url) => `‘${url}’ is no web address; it has to begin with https:// or http://.`,
    credentials: 'there is a name or password in the address (before an @). Take one without.',
    private: (host) =>
      `${host} is not on the open internet, so it is not fetched. If that is what you want, use --allow-private.`,
    unknownHost: (host) =>
      `the site ${host} cannot be found. Is the address right, and are you online?`,
    noConnection: (code) => `there is no connection (${code}).`,
    redirects: (most) => `the address redirects more than ${most} times.`,
    timeout: 'it took longer than 10 seconds.',
    tooLarge: (megabytes) => `the answer is larger than ${megabytes} MB.`,
    gone: 'nothing is left at this address (404). Look up the new one.',
    forbidden: (status) => `the site refuses viag (${status}).`,
    server: (status) => `the site is out of order (${status}).`,
    status: (status) => `the site gives no feed (answer ${status}).`,
    wrongType: (type) => `this is no text, but ${type}.`,
    encoding: (encoding) => `the answer is packed as ${encoding}, which viag does not read.`,
    incomplete: 'the answer broke off or is damaged.',
    proxy:
      'Your network has a proxy, which viag does not go through: save it in your browser and give the file.',
  },
);

/** To stand behind it on a network with a proxy. */
export function proxyText(lang: Lang): string {
  return words[lang].proxy;
}

/** Why a page was not got, as a sentence to stand behind its name. */
export function httpFaultText(fault: HttpFault, lang: Lang): string {
  const say = words[lang];
  switch (fault.kind) {
    case 'bad-address':
      return say.badAddress(fault.url);
    case 'credentials':
      return say.credentials;
    case 'private':
      return say.private(fault.host);
    case 'unknown-host':
      return say.unknownHost(fault.host);
    case 'no-connection':
      return say.noConnection(fault.code);
    case 'too-many-redirects':
      return say.redirects(fault.most);
    case 'timeout':
      return say.timeout;
    case 'too-large':
      return say.tooLarge(Math.round(fault.limit / 1024 / 1024));
    case 'status':
      return statusText(fault.status, lang);
    case 'wrong-type':
      return say.wrongType(fault.type);
    case 'bad-encoding':
      return say.encoding(fault.encoding);
    case 'incomplete':
      return say.incomplete;
  }
}

function statusText(status: number, lang: Lang): string {
  const say = words[lang];
  if (status === 404 || status === 410) return say.gone;
  if ([401, 403, 429, 451].includes(status)) return say.forbidden(status);
  return status >= 500 ? say.server(status) : say.status(status);
}
