import type { DeskState } from '../model/desk.ts';
import type { Severity } from '../model/finding.ts';
import { bilingual } from './bilingual.ts';

type Named = Readonly<Record<DeskState, string>>;
type Counted = Readonly<Record<DeskState, (n: number) => string>>;
type Found = Readonly<Record<Severity, (n: number) => string>>;

/** How an article stands, in the words of every command that shows it. */
export const deskWords = bilingual(
  {
    state: {
      draft: 'concept',
      planned: 'gepland',
      'in-issue': 'ingedeeld',
      ready: 'klaar',
      faulty: 'fout',
      sent: 'verstuurd',
      changed: 'aangepast',
    } satisfies Named as Named,
    /** In which issue file. */
    inIssue: (issue: string) => `in ${issue}`,
    count: {
      draft: (n) => `${n} ${n === 1 ? 'concept' : 'concepten'}`,
      planned: (n) => `${n} gepland`,
      'in-issue': (n) => `${n} ingedeeld`,
      ready: (n) => `${n} klaar`,
      faulty: (n) => `${n} met een fout`,
      sent: (n) => `${n} verstuurd`,
      changed: (n) => `${n} aangepast na verzending`,
    } satisfies Counted as Counted,
    /** Of what nobody checked, which may hold errors. */
    unchecked: {
      ready: (n) => `${n} nog in geen nieuwsbrief`,
      faulty: (n) => `${n} zonder datum of leesbare kop`,
    } satisfies Partial<Counted> as Partial<Counted>,
    articles: (n: number) => `${n} ${n === 1 ? 'artikel' : 'artikelen'}`,
    found: {
      error: (n) => `${n} ${n === 1 ? 'fout' : 'fouten'}`,
      warning: (n) => `${n} ${n === 1 ? 'waarschuwing' : 'waarschuwingen'}`,
      info: (n) => `${n} ${n === 1 ? 'tip' : 'tips'}`,
    } satisfies Found as Found,
    undated: 'geen datum',
    untitled: (name: string) => `${name} (geen titel)`,
    nextStep: 'Volgende stap:',
    noArticles: 'Er zijn nog geen artikelen.',
  },
  {
    state: {
      draft: 'draft',
      planned: 'planned',
      'in-issue': 'in issue',
      ready: 'ready',
      faulty: 'faulty',
      sent: 'sent',
      changed: 'changed',
    },
    inIssue: (issue) => `in ${issue}`,
    count: {
      draft: (n) => `${n} ${n === 1 ? 'draft' : 'drafts'}`,
      planned: (n) => `${n} planned`,
      'in-issue': (n) => `${n} in an issue`,
      ready: (n) => `${n} ready`,
      faulty: (n) => `${n} with an error`,
      sent: (n) => `${n} sent`,
      changed: (n) => `${n} changed since sent`,
    },
    unchecked: {
      ready: (n) => `${n} in no newsletter yet`,
      faulty: (n) => `${n} without a date or readable front matter`,
    },
    articles: (n) => `${n} ${n === 1 ? 'article' : 'articles'}`,
    found: {
      error: (n) => `${n} ${n === 1 ? 'error' : 'errors'}`,
      warning: (n) => `${n} ${n === 1 ? 'warning' : 'warnings'}`,
      info: (n) => `${n} ${n === 1 ? 'hint' : 'hints'}`,
    },
    undated: 'no date',
    untitled: (name) => `${name} (no title)`,
    nextStep: 'Next step:',
    noArticles: 'There are no articles yet.',
  },
);
