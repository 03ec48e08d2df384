import { expect, test } from 'vitest';
import { syllablesOf } from '../../../src/text/language/syllables.ts';
import { wordsIn } from '../../../src/text/language/words.ts';

function count(word: string, lang: 'nl' | 'en'): number {
  const words = wordsIn(word);
  return syllablesOf(word, words, lang).reduce((sum, one) => sum + one, 0);
}

/** Hyphenated by hand, most of them from articles about municipal ICT. */
const dutch = `
aan aan-be-ste-ding aan-vraag ac-tu-eel a-dres af-de-ling af-spraak al-go-rit-me an-der ap-pli-ca-tie
ar-chief ar-ti-kel au-to-ma-tisch bei-de be-ant-woor-den be-heer-der be-ïn-vloe-den be-oor-de-len
be-stuur be-trouw-baar be-vei-li-ging bi-bli-o-theek bij-zon-der blij-ven boei-en brief bron bu-reau
buurt ca-te-go-rie com-mu-ni-ca-tie con-tract co-ör-di-na-tie cre-a-tief da-ta-lek de de-ze dienst-ver-le-ning
di-gi-taal di-gi-ta-li-se-ring di-rec-tie dis-cus-sie do-cu-ment draai-boek dui-de-lijk een een-vou-dig eeuw
ei-gen ei-ge-naar en-er-gie er-va-ring eu-ro-pees fa-mi-lie fi-nan-ci-eel fi-nan-ci-ën for-mu-lier func-tio-naal
func-tio-ne-ren gaan ge-bruik ge-brui-ker ge-ge-vens ge-ïn-te-res-seerd ge-meen-te ge-meen-te-raad ge-o-gra-fie
ge-stuurd ge-üp-da-tet goed groei-en haar her-ha-len het hoe-veel huis i-dee i-dee-ën i-den-ti-teit in-di-vi-du-eel
in-for-ma-tie in-for-ma-tie-ma-na-ger i-ni-ti-a-tief in-te-graal in-te-gra-tie in-wo-ner ja-nu-a-ri jaar ju-bi-le-um
ju-ri-disch keu-ze klein klok ko-pie-ën kun-nen kwar-taal kwa-li-teit land le-ve-ran-cier li-cen-tie maat-re-gel
ma-te-ri-aal me-de-wer-ker me-di-a meer-ja-ren-plan me-nu mi-nis-te-rie moei-lijk mo-ge-lijk mooi mu-se-um
na-tio-naal ni-veau nieuw nieu-we nieuws-brief of of-fi-ci-eel om-ge-ving on-der-zoek o-pen-baar op-slaan
or-ga-ni-sa-tie o-ver-heid o-ver-zicht pa-gi-na pa-ti-ënt pen-sioen per-soons-ge-ge-vens pe-ri-o-de plei-nen pri-va-cy
pro-ces pro-ject pro-vin-cie pu-bli-ce-ren ra-di-o re-a-ge-ren re-a-li-se-ren re-ë-le re-gi-o re-gi-o-naal re-gis-ter
ruim-te ru-ï-ne sa-men-wer-king scher-men schrij-ven si-tu-a-tie so-ci-aal spe-ci-aal sta-tion strui-ken sys-teem
taak-lijst tech-no-lo-gie te-le-foon the-a-ter toe-gan-ke-lijk-heid toe-pas-sing uit-ein-de-lijk uit-leg uit-wis-se-ling
va-ri-ë-ren veel ver-ant-woor-ding ver-e-ni-ging ver-gun-ning ver-nieu-wing vi-de-o vi-sie voor-beeld vrij-heid
vrou-wen waar-de-ring wet-ge-ving wij-zi-gen wo-ning za-ken zee-ën zicht-baar zor-gen zui-ver
`;

test('Dutch words', () => {
  const words = dutch.trim().split(/\s+/);
  const off = words.flatMap((spelled) => {
    const counted = count(spelled.replaceAll('-', ''), 'nl');
    const by = counted - spelled.split('-').length;
    return by === 0 ? [] : [`${spelled}: ${counted}`];
  });
  expect(words.length).toBeGreaterThan(150);
  expect(off).toEqual([]);
});
