import type { Lang } from '../../model/lang.ts';
import type { OutputFile } from '../../model/output-file.ts';
import type { CheckOutcome } from '../check-mailing.ts';
import type { Mailing } from '../checks/define.ts';

/** A mailing that was checked, and what its renditions need besides. */
export interface Edition extends Mailing {
  readonly outcomes: readonly CheckOutcome[];
  readonly lang: Lang;
  readonly moment: Date;
  /** Where the pictures stand on the web, ending in `/`; absent: they go along. */
  readonly baseUrl?: string;
  /** The HTML with its pictures at other addresses, by their path in the bundle. */
  htmlWith(picture: (path: string) => string): Promise<string>;
}

/** One form in which a newsletter goes out. */
export interface Rendition {
  /** What `--only` calls it. */
  readonly name: string;
  /** Made unless it is told what to make. */
  readonly standard: boolean;
  make(edition: Edition): readonly OutputFile[] | Promise<readonly OutputFile[]>;
}
