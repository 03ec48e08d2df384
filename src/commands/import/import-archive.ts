import path from 'node:path';
import { readPost } from '../../intake/archive/read-post.ts';
import { layouts, type System } from '../../intake/archive/systems.ts';
import type { CommandContext } from '../context.ts';
import type { Offer } from './import-offer.ts';

const articleEnding = /\.(?:md|mdx|markdown)$/i;
const largestFile = 10 * 1024 * 1024;

/** The articles of another system's folder, in the order of their paths. */
export function* archiveOffers(
  folder: string,
  system: System,
  { io, workspace }: CommandContext,
): Generator<Offer> {
  const { folders, list } = layouts[system];
  const paths = io.files
    .walk(folder, folder)
    .filter(({ path: name, kind }) => kind === 'file' && articleEnding.test(name))
    .map(({ path: name }) => name)
    .filter((name) => !list.test(name) && !/(?:^|\/)(?:node_modules|\.git|_site)\//.test(name));
  const place = folders.find((pattern) => paths.some((name) => pattern.test(name)));
  const archive = path.basename(folder);
  for (const name of paths.filter((candidate) => place?.test(candidate) ?? true)) {
    const file = path.join(folder, name);
    const outcome = io.files.read(file, largestFile);
    if (!outcome.ok) {
      const document = { path: name, text: '', bom: false, faults: [outcome.fault] };
      yield { taken: { shown: name, reason: { kind: 'fault', document } } };
      continue;
    }
    const post = { path: name, shown: name, bytes: outcome.bytes };
    const taken = readPost(post, archive, system, workspace.config.frontMatter);
    yield { taken, folder: path.dirname(file) };
  }
}
