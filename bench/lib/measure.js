import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './workspace.js';

/**
 * @typedef {object} Case A command to be timed.
 * @property {string} name
 * @property {string} command
 * @property {readonly string[]} args
 * @property {string} [cwd]
 *
 * @typedef {object} Sample One run of it.
 * @property {number} wall Milliseconds.
 * @property {number} [cpu] User and system time together, in milliseconds.
 * @property {number} [rss] The most memory it held, in MiB.
 */

/**
 * Runs the cases in turn, round after round, so that a busy moment of the machine falls on all
 * of them. One round comes first that does not count: it fills the disk cache.
 *
 * @param {readonly Case[]} cases
 * @param {{ rounds: number, usage?: boolean }} options `usage`: also processor time and memory
 * @returns {Map<string, Sample[]>} by name
 */
export function measure(cases, { rounds, usage = false }) {
  const samples = new Map(cases.map(({ name }) => [name, /** @type {Sample[]} */ ([])]));
  const file = usage ? path.join(temporaryFolder(), 'usage') : '';
  for (let round = 0; round <= rounds; round += 1) {
    for (const one of cases) {
      const sample = usage ? runWithUsage(one, file) : run(one);
      if (round > 0) samples.get(one.name)?.push(sample);
    }
  }
  return samples;
}

/** @param {Case} one @returns {Sample} */
function run({ command, args, cwd }, env = process.env) {
  const start = process.hrtime.bigint();
  const result = spawnSync(command, args, { cwd, env, stdio: 'ignore' });
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  if (result.error) throw result.error;
  // 1 is how a linter says that it found something.
  if (result.status !== 0 && result.status !== 1) {
    throw new Error(`${command} ${args.join(' ')}: ended with ${result.status}`);
  }
  return { wall };
}

const gnuTime = '/usr/bin/time';
const hasGnuTime = process.platform === 'linux' && existsSync(gnuTime);

/** @param {Case} one @param {string} file @returns {Sample} */
function runWithUsage(one, file) {
  writeFileSync(file, '');
  if (hasGnuTime) {
    const args = ['-q', '-f', '%U %S %M', '-o', file, one.command, ...one.args];
    return { ...run({ ...one, command: gnuTime, args }), ...usageFrom(file) };
  }
  // Without GNU time a Node program tells about itself, as it leaves.
  const NODE_OPTIONS = `--import=${new URL('./report-usage.js', import.meta.url)}`;
  const env = { ...process.env, NODE_OPTIONS, VIAG_BENCH_USAGE: file };
  return { ...run(one, env), ...usageFrom(file) };
}

/** @param {string} file seconds of user time, seconds of system time, kibibytes */
function usageFrom(file) {
  const [user, system, rss] = readFileSync(file, 'utf8').trim().split(' ').map(Number);
  if (user === undefined || system === undefined || rss === undefined) return {};
  return { cpu: (user + system) * 1000, rss: rss / 1024 };
}
