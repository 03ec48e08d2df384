import type { Lang } from '../model/lang.ts';
import type { ReportFault } from '../model/report-fault.ts';
import { visible } from '../text/display/visible.ts';
import { bilingual } from './bilingual.ts';

const words = bilingual(
  {
    notJson: (source: string) => `‘${source}’ is geen JSON.`,
    notAReport: (source: string, at: string) =>
      `‘${source}’ is geen verslag van viag: ‘${at}’ ontbreekt of klopt niet.`,
    make: 'Maak het verslag met: viag validate --format json',
    otherVersion: (source: string, version: number) =>
      `‘${source}’ is een verslag van versie ${version}; deze viag leest versie 1.`,
    sameViag: 'Maak en lees de verslagen met dezelfde viag.',
    sameFile: (path: string, first: string, second: string) =>
      first === second
        ? `‘${path}’ staat twee keer in ‘${first}’.`
        : `‘${path}’ staat in ‘${first}’ en in ‘${second}’.`,
    disjoint: 'Elk artikel hoort in één verslag te staan. Noem elk deel één keer.',
  },
  {
    notJson: (source) => `‘${source}’ is not JSON.`,
    notAReport: (source, at) =>
      `‘${source}’ is not a report of viag: ‘${at}’ is missing or not right.`,
    make: 'Make the report with: viag validate --format json',
    otherVersion: (source, version) =>
      `‘${source}’ is a report of version ${version}; this viag reads version 1.`,
    sameViag: 'Make and read the reports with the same viag.',
    sameFile: (path, first, second) =>
      first === second
        ? `‘${path}’ stands in ‘${first}’ twice.`
        : `‘${path}’ stands in ‘${first}’ and in ‘${second}’.`,
    disjoint: 'Each article belongs in one report. Name each part once.',
  },
);

/** A fault in reports that were to be read back, as a message and what to do. */
export function reportFaultWords(
  fault: ReportFault,
  lang: Lang,
): { readonly message: string; readonly help: string } {
  const say = words[lang];
  switch (fault.kind) {
    case 'not-json':
      return { message: say.notJson(visible(fault.source)), help: say.make };
    case 'not-a-report':
      return { message: say.notAReport(visible(fault.source), visible(fault.at)), help: say.make };
    case 'other-version':
      return {
        message: say.otherVersion(visible(fault.source), fault.version),
        help: say.sameViag,
      };
    case 'same-file': {
      const [first, second] = fault.sources.map(visible);
      const message = say.sameFile(visible(fault.path), first ?? '', second ?? '');
      return { message, help: say.disjoint };
    }
  }
}
