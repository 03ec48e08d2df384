import path from 'node:path';
import { imageName } from '../../intake/image-name.ts';
import type { Incoming } from '../../intake/incoming.ts';
import type { OutputFile } from '../../model/output-file.ts';
import { UserError } from '../../model/user-error.ts';
import { readAddress } from '../../text/addresses/address.ts';
import type { CommandContext } from '../context.ts';
import type { FetchPage, Offer } from './import-offer.ts';

/** The images of one article, to be put beside it. */
export interface ImageMoves {
  /** Their paths relative to the article. */
  readonly files: readonly OutputFile[];
  /** The address in the article -> the one beside it. */
  readonly moved: ReadonlyMap<string, string>;
  /** Those that are not where the article says. */
  readonly missing: readonly string[];
}

const largestImage = 20 * 1024 * 1024;

/**
 * Reads the images of an article: from the folder it lies in, and from the web where that can be
 * fetched. Never from outside that folder.
 */
export async function readImages(
  incoming: Incoming,
  { folder }: Offer,
  { io }: CommandContext,
  fetchPage: FetchPage,
): Promise<ImageMoves> {
  const files: OutputFile[] = [];
  const moved = new Map<string, string>();
  const missing: string[] = [];
  for (const address of addressesOf(incoming)) {
    const bytes = await bytesAt(address);
    if (bytes === 'elsewhere') continue;
    const names = new Set(files.map(({ path: name }) => name));
    // A text that stays as it is still says the old address, so the image goes where that leads.
    const name = isKept(address) ? address : imageName(pathOf(address), names);
    if (bytes === undefined || name === undefined) {
      missing.push(address);
      continue;
    }
    files.push({ path: name, content: bytes });
    moved.set(address, name);
  }
  return { files, moved, missing };

  function isKept(address: string): boolean {
    return incoming.exact && incoming.images.includes(address) && isBelow(address);
  }

  async function bytesAt(address: string): Promise<Uint8Array | undefined | 'elsewhere'> {
    const { kind } = readAddress(address);
    if (kind === 'web') {
      if (incoming.exact) return 'elsewhere';
      return fetched(address, fetchPage);
    }
    if (kind !== 'file' || folder === undefined) return 'elsewhere';
    if (incoming.exact && incoming.images.includes(address) && !isBelow(address)) return undefined;
    const real = io.files.realPath(path.join(folder, pathOf(address)));
    const home = io.files.realPath(folder);
    if (real === undefined || home === undefined || !io.files.isInside(real, home))
      return undefined;
    const outcome = io.files.read(real, largestImage);
    return outcome.ok ? outcome.bytes : undefined;
  }
}

/** An image that cannot be had is named; the article comes along all the same. */
async function fetched(address: string, fetchPage: FetchPage): Promise<Uint8Array | undefined> {
  try {
    return (await fetchPage(address)).bytes;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function addressesOf({ data, images }: Incoming): readonly string[] {
  const { image } = data;
  return [...new Set([...(typeof image === 'string' ? [image] : []), ...images])];
}

function pathOf(address: string): string {
  const read = readAddress(address);
  if (read.kind === 'file') return read.path;
  if (read.kind !== 'web' || !URL.canParse(read.url)) return address;
  const end = new URL(read.url).pathname.split('/').at(-1) ?? '';
  const decoded = readAddress(end);
  return decoded.kind === 'file' ? decoded.path : end;
}

/** `foto.jpg` and `beeld/foto.jpg`, written so that they lead nowhere else. */
function isBelow(address: string): boolean {
  return /^(?:\.\/)?(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(
    address,
  );
}
