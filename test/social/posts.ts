import type { Post } from '../../src/model/post.ts';

export const linkedin: Post = {
  network: 'linkedin',
  networkName: 'LinkedIn',
  slug: 'verwerkingsregister',
  title: 'Je verwerkingsregister na een half jaar AVG',
  url: 'https://www.viag.nl/nieuws/2018/11/22/verwerkingsregister',
  texts: [
    {
      text: 'Klopt je register nog?\n\nIn mei vulde je gemeente het; zo blijft het kloppen.\n\nhttps://www.viag.nl/nieuws/2018/11/22/verwerkingsregister\n\n#Privacy',
      length: 142,
      limit: 3000,
    },
  ],
  origin: 'composed',
};

export const thread: Post = {
  ...linkedin,
  network: 'x',
  networkName: 'X',
  texts: [
    { text: 'Klopt je register nog? (1/2)', length: 28, limit: 280 },
    {
      text: 'https://www.viag.nl/nieuws/2018/11/22/verwerkingsregister (2/2)',
      length: 29,
      limit: 280,
    },
  ],
  origin: 'own',
};

export const warned: Post = {
  ...linkedin,
  network: 'mastodon',
  networkName: 'Mastodon',
  slug: 'datalek',
  title: 'Een datalek; en nu?',
  url: 'https://www.viag.nl/nieuws/2018/11/29/datalek',
  texts: [{ text: 'Wat doe je, in het eerste uur?', length: 30, limit: 500 }],
  warning: 'Datalek',
  origin: 'shared',
};

const long = 'Een bericht dat net te lang is. En dit valt weg.';

export const tooLong: Post = {
  ...linkedin,
  network: 'x',
  networkName: 'X',
  slug: 'te-lang',
  title: 'Een lang verhaal',
  texts: [{ text: long, length: long.length, limit: 31, cut: 31 }],
  origin: 'own',
};

const attack =
  '</textarea></script><script>kwaad=1</script>"><img src=x onerror=kwaad=1> {{email}}';

export const hostile: Post = {
  ...linkedin,
  networkName: 'LinkedIn <b>',
  slug: 'hostile',
  title: `\u202e${attack}`,
  url: 'javascript:kwaad=1',
  texts: [{ text: `${attack}\n\t\u2028&amp; 'einde'`, length: 90, limit: 3000 }],
};
