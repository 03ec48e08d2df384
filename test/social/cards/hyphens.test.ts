import { expect, test } from 'vitest';
import { hyphenatorFor } from '../../../src/social/cards/hyphens.ts';

test.each([
  ['nl', 'Arbeidsongeschiktheidsverzekering', 'Arbeids|on|ge|schikt|heids|ver|ze|ke|ring'],
  ['nl', 'gebruikersvriendelijkheid', 'gebrui|kers|vrien|de|lijk|heid'],
  ['nl', 'onderzeeërsbemanning', 'onder|zeeërs|be|man|ning'],
  ['nl', '(vergunningverlening),', '(vergun|ning|ver|le|ning),'],
  ['nl', 'zaakgericht-werkenplatform', 'zaak|ge|richt-wer|ken|plat|form'],
  ['nl', 'https://www.viag.nl/verenigingsnieuws', 'https://www.viag.nl/verenigingsnieuws'],
  ['nl', 'البلديةالرقميةالجديدة', 'البلديةالرقميةالجديدة'],
  ['en', 'responsibilities', 'respon|si|bil|i|ties'],
] as const)('%s: %s may be broken as %s', async (lang, word, broken) => {
  const hyphenate = await hyphenatorFor(lang);
  expect(hyphenate(word).replaceAll('\u00ad', '|')).toBe(broken);
});
