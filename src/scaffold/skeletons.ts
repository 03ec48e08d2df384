import type { Lang } from '../model/lang.ts';
import type { BuiltInKind } from './kinds.ts';

/** Comments only: `viag validate` goes on saying that the text must be written until it is. */
const SKELETONS: Readonly<Record<Lang, Readonly<Record<BuiltInKind, readonly string[]>>>> = {
  nl: {
    article: [
      'Schrijf hier je artikel. Haal deze aanwijzingen weg als je klaar bent.',
      '- Begin met twee of drie zinnen: wat is er aan de hand en wat heeft je lezer eraan?',
      '- Verdeel de tekst met tussenkoppen: ## Tussenkop',
      '- Sluit af met wat de lezer nu kan doen, bijvoorbeeld een link naar meer informatie.',
    ],
    report: [
      'Schrijf hier je verslag. Haal deze aanwijzingen weg als je klaar bent.',
      '- Begin met het belangrijkste dat de bijeenkomst opleverde, niet met het welkomstwoord.',
      '- Noem wat, waar en wanneer het was, en wie erbij waren.',
      '- Geef elk onderwerp een tussenkop: ## Onderwerp',
      '- Haal een spreker of deelnemer aan, met naam en gemeente.',
      '- Sluit af met het vervolg: afspraken, presentaties, de volgende datum.',
    ],
    announcement: [
      'Schrijf hier je aankondiging. Haal deze aanwijzingen weg als je klaar bent.',
      '- Zeg in de eerste zin wat er is, voor wie en wanneer.',
      '- Zet dag, tijd, plaats en kosten bij elkaar in een lijst.',
      '- Vertel wat deelnemers eraan hebben.',
      '- Sluit af met hoe en tot wanneer je lezer zich kan aanmelden.',
    ],
  },
  en: {
    article: [
      'Write your article here. Remove these hints when you are done.',
      '- Open with two or three sentences: what is going on, and why should your reader care?',
      '- Break up the text with headings: ## Heading',
      '- Close with what the reader can do now, such as a link to more information.',
    ],
    report: [
      'Write your report here. Remove these hints when you are done.',
      '- Open with the main thing the meeting brought, not with the words of welcome.',
      '- Say what it was, where and when, and who were there.',
      '- Give every subject a heading: ## Subject',
      '- Quote a speaker or a participant, with name and municipality.',
      '- Close with what comes next: decisions, slides, the next date.',
    ],
    announcement: [
      'Write your announcement here. Remove these hints when you are done.',
      '- Say in the first sentence what it is, for whom and when.',
      '- Put day, time, place and price together in a list.',
      '- Tell what participants get out of it.',
      '- Close with how and until when your reader can sign up.',
    ],
  },
};

export function skeleton(kind: BuiltInKind, lang: Lang): string {
  return `<!--\n${SKELETONS[lang][kind].join('\n')}\n-->`;
}

const INTRODUCTION: Readonly<Record<Lang, string>> = {
  nl: 'Schrijf hier een inleiding van een paar zinnen en haal deze regel weg.',
  en: 'Write an introduction of a few sentences here and remove this line.',
};

/** Nobody wrote an introduction yet, nor took out the line that asks for one. */
export function awaitsIntroduction(text: string): boolean {
  return Object.values(INTRODUCTION).some((line) => text.includes(line));
}

export function introductionSkeleton(lang: Lang): string {
  return `<!-- ${INTRODUCTION[lang]} -->`;
}
