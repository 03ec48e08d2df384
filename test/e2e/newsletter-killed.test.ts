import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { bin, environment, now, viag } from './run-viag.ts';
import { articleText, type Folder, makeFolder, sound } from './workspace.ts';

/** As many as there is time for; 200 were run by hand. */
const kills = Number(process.env.VIAG_TEST_KILLS ?? 20);

const bundles = 'dist/newsletters';
const args = ['export', 'newsletter', '--zip'];

const versions = ['Het eerste', 'Het tweede'].map((title) =>
  articleText({
    title,
    more: 'image: skyline.png\nalt: De skyline van Barcelona\n',
  }),
);

async function workspace(): Promise<Folder> {
  const width = 400;
  const channels = 3;
  // Noise, which no compression makes small, so that there is something to write.
  const noise = Buffer.from(
    Array.from({ length: width * width * channels }, (_, i) => (i * 7919) % 251),
  );
  const picture = await sharp(noise, { raw: { width, height: width, channels } })
    .png()
    .toBuffer();
  return makeFolder({
    ...sound,
    'articles/2018-12-13-smart-city.md': versions[0] ?? '',
    'articles/skyline.png': picture,
  });
}

/** The bundle as a text to compare by; undefined when it is not whole. */
function wholeBundle(folder: string): string | undefined {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return undefined;
  const { files } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    files: readonly { path: string; sha256: string }[];
  };
  const whole = files.every(({ path, sha256 }) => {
    const file = join(folder, path);
    return (
      existsSync(file) && createHash('sha256').update(readFileSync(file)).digest('hex') === sha256
    );
  });
  const there = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return whole && there.length === files.length + 1 ? JSON.stringify(files) : undefined;
}

/**
 * Runs the program and kills it, either so many milliseconds after its start or, as it writes for a
 * short part of that time only, after it began to write. Whether it was still running then.
 */
function killedAfter(
  milliseconds: number,
  from: 'start' | 'writing',
  cwd: string,
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bin, ...args, '--now', now], {
      cwd,
      env: environment,
      stdio: 'ignore',
    });
    let timer: NodeJS.Timeout | undefined;
    const wait = () => {
      timer ??= setTimeout(() => child.kill('SIGKILL'), milliseconds);
    };
    const watcher = from === 'writing' ? watch(join(cwd, bundles), wait) : undefined;
    if (!watcher) wait();
    child.on('exit', (_code, signal) => {
      clearTimeout(timer);
      watcher?.close();
      resolve(signal === 'SIGKILL');
    });
  });
}

test('killed at any moment of replacing a bundle, the old one or the new one is there, whole', async () => {
  const folder = await workspace();
  const bundle = folder.path(`${bundles}/2018-12`);
  const write = (version: number) =>
    folder.write('articles/2018-12-13-smart-city.md', versions[version] ?? '');
  const made: string[] = [];
  let duration = 0;
  for (const version of [0, 1]) {
    write(version);
    const start = performance.now();
    expect(viag(args, { cwd: folder.root }).code).toBe(0);
    duration = performance.now() - start;
    made.push(wholeBundle(bundle) ?? '');
  }
  expect(new Set(made).size).toBe(2);

  const outcomes = { killed: 0, old: 0, new: 0, between: 0, left: 0 };
  let standing = 1;
  for (let i = 0; outcomes.killed < kills && i < 10 * kills; i += 1) {
    const wanted = 1 - standing;
    write(wanted);
    const from = i % 4 === 0 ? 'start' : 'writing';
    // Steps of the golden ratio spread evenly, however many there are.
    const moment = ((i * 0.618034) % 1) * (from === 'start' ? duration : 12);
    if (await killedAfter(moment, from, folder.root)) outcomes.killed += 1;
    const hidden = readdirSync(folder.path(bundles)).filter((name) => name.startsWith('.viag-'));
    if (hidden.length > 0) outcomes.left += 1;
    // Between the two renames the old one stands beside its place, and the next run puts it back.
    const old = hidden.find((name) => name.endsWith('.old'));
    const place =
      existsSync(bundle) || old === undefined ? bundle : folder.path(`${bundles}/${old}`);
    if (place !== bundle) outcomes.between += 1;
    const found = made.indexOf(wholeBundle(place) ?? 'not whole');
    expect(found, `${moment} ms after its ${from}`).not.toBe(-1);
    outcomes[found === wanted ? 'new' : 'old'] += 1;
    standing = found;
    if (hidden.length === 0) continue;
    // What it left is cleaned up by the next run, which is not stopped by it.
    expect(viag(args, { cwd: folder.root })).toMatchObject({ code: 0 });
    expect(readdirSync(folder.path(bundles))).toEqual(['2018-12']);
    standing = wanted;
  }
  expect(outcomes.killed).toBe(kills);
  if (process.env.VIAG_TEST_KILLS !== undefined) console.log(outcomes);
}, 600_000);
