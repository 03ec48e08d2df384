import type { RawFeed } from '../feed.ts';
import type { XmlElement } from '../xml-tree.ts';
import { readAtom } from './atom.ts';
import { readRss } from './rss.ts';

/** Every format in XML: undefined for a root that is another's. JSON Feed stands by itself. */
export const xmlFormats: readonly ((
  root: XmlElement,
  address: string | undefined,
) => RawFeed | undefined)[] = [readRss, readAtom];
