import type { FileReport, Finding } from '../model/finding.ts';
import { visible } from '../text/display/visible.ts';
import type { Reporter } from './define.ts';
import { unixLine } from './unix.ts';

/**
 * A test case for each file, which errors fail. All errors of a file share one `<failure>`, because
 * most readers show only the first; what does not fail a file stands in its output.
 *
 * @see https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd
 */
export const junit: Reporter = {
  name: 'junit',
  summary: { nl: 'testverslag in XML (JUnit)', en: 'test report in XML (JUnit)' },
  render({ files }, { tool }) {
    const failed = files.filter(({ findings }) => findings.some(isError)).length;
    const counts = `tests="${files.length}" failures="${failed}" errors="0"`;
    const name = escaped(tool.name);
    return [
      '<?xml version="1.0" encoding="UTF-8"?>\n',
      `<testsuites name="${name}" ${counts}>\n`,
      `  <testsuite name="${name}" ${counts} skipped="0">\n`,
      ...files.map((file) => testCase(file, name)),
      '  </testsuite>\n',
      '</testsuites>\n',
    ].join('');
  },
};

function testCase({ path, findings }: FileReport, suite: string): string {
  const start = `    <testcase name="${escaped(path)}" classname="${suite}"`;
  if (findings.length === 0) return `${start}/>\n`;
  const errors = findings.filter(isError);
  const others = findings.filter((found) => !isError(found));
  return `${start}>\n${failure(path, errors)}${output(path, others)}    </testcase>\n`;
}

function failure(path: string, errors: readonly Finding[]): string {
  const [first] = errors;
  if (!first) return '';
  const attributes = `message="${escaped(first.message)}" type="${escaped(first.ruleId)}"`;
  return `      <failure ${attributes}>${lines(path, errors)}</failure>\n`;
}

function output(path: string, others: readonly Finding[]): string {
  return others.length === 0 ? '' : `      <system-out>${lines(path, others)}</system-out>\n`;
}

function lines(path: string, findings: readonly Finding[]): string {
  return findings.map((found) => escaped(unixLine(path, found))).join('\n');
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

/**
 * `visible` leaves none of the characters that XML cannot hold, escaped or not.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
function escaped(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
