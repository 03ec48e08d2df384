import { bilingual } from './bilingual.ts';

/** Of the pictures that go with posts. */
export const socialPicturesWords = bilingual(
  {
    fault: {
      elsewhere: (path: string) =>
        `De afbeelding bij ${path} staat niet in de werkmap. Er gaat een titelkaart mee.`,
      missing: (path: string) =>
        `De afbeelding bij ${path} is er niet. Er gaat een titelkaart mee.`,
      'too-large': (path: string) =>
        `De afbeelding bij ${path} is groter dan 20 MB. Er gaat een titelkaart mee.`,
      unreadable: (path: string) =>
        `De afbeelding bij ${path} is niet te lezen. Er gaat een titelkaart mee.`,
      'too-small': (path: string) =>
        `De afbeelding bij ${path} is te klein voor sociale media. Er gaat een titelkaart mee.`,
    },
    leftOut: (path: string, characters: string) =>
      `Op de titelkaart bij ${path} ontbreekt wat viag niet kan tekenen: ${characters}`,
    noLogo: (path: string) => `Het logo ${path} is er niet, of het is groter dan 20 MB.`,
    noLogoHelp: 'Zet het in de werkmap, of pas `social.cards.logo.path` aan in viag.config.yaml.',
  },
  {
    fault: {
      elsewhere: (path: string) =>
        `The picture of ${path} is not in the workspace. A title card goes along.`,
      missing: (path: string) => `The picture of ${path} is not there. A title card goes along.`,
      'too-large': (path: string) =>
        `The picture of ${path} is larger than 20 MB. A title card goes along.`,
      unreadable: (path: string) =>
        `The picture of ${path} cannot be read. A title card goes along.`,
      'too-small': (path: string) =>
        `The picture of ${path} is too small for social networks. A title card goes along.`,
    },
    leftOut: (path: string, characters: string) =>
      `The title card of ${path} lacks what viag cannot draw: ${characters}`,
    noLogo: (path: string) => `The logo ${path} is not there, or is larger than 20 MB.`,
    noLogoHelp: 'Put it in the workspace, or change `social.cards.logo.path` in viag.config.yaml.',
  },
);
