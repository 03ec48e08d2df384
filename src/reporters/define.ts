import type { Paint } from '../io/io.ts';
import type { Report } from '../model/finding.ts';
import type { Lang, Translated } from '../model/lang.ts';

export interface ReporterContext {
  readonly lang: Lang;
  readonly paint: Paint;
  readonly tool: { readonly name: string; readonly version: string };
}

export interface Reporter {
  readonly name: string;
  readonly summary: Translated;
  /** The whole output, ending in a newline. Prints nothing itself. */
  render(report: Report, context: ReporterContext): string;
}
