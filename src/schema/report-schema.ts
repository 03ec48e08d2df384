import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const place = v.pipe(v.number(), v.integer(), v.minValue(1));

const findingSchema = v.object({
  ruleId: v.pipe(v.string(), v.description('Such as `frontmatter/syntax`.')),
  severity: v.picklist(['error', 'warning', 'info']),
  message: v.pipe(v.string(), v.description('What is, what was expected and what to do.')),
  line: v.pipe(place, v.description('1-based.')),
  column: v.pipe(place, v.description('1-based, in UTF-16 code units.')),
  endLine: place,
  endColumn: v.pipe(place, v.description('The column behind the last character.')),
  fix: v.exactOptional(
    v.pipe(
      v.object({ range: v.tuple([count, count]), text: v.string() }),
      v.description(
        'Replace `[start, end)` by `text`. In UTF-16 code units of the text of the file, its byte order mark not counted.',
      ),
    ),
  ),
});

/** The version of the JSON report; it goes up when a reader has to change along. */
export const reportVersion = 1;

/**
 * The report of `viag validate --format json`. The JSON Schema of it is made from this one. Open:
 * a key that is added later breaks no reader.
 */
export const reportSchema = v.object({
  version: v.literal(reportVersion),
  tool: v.object({ name: v.string(), version: v.string() }),
  files: v.pipe(
    v.array(
      v.object({
        path: v.pipe(v.string(), v.description('From the root of the workspace, with `/`.')),
        findings: v.array(findingSchema),
      }),
    ),
    v.description('Every file that was checked, also without findings.'),
  ),
  counts: v.object({
    files: count,
    error: count,
    warning: count,
    info: count,
    fixable: v.pipe(count, v.description('The findings with a `fix`.')),
  }),
});

export type JsonReport = v.InferOutput<typeof reportSchema>;
