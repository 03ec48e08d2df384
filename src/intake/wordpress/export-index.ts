import { plainLine } from '../plain-line.ts';
import type { XmlElement } from './read-xml.ts';

/** What posts refer to and what stands elsewhere in the export. */
export interface ExportIndex {
  /** The address of the site, to make links whole. */
  readonly site: string | undefined;
  /** Login -> the name that readers see; undefined when that is an e-mail address. */
  readonly authors: ReadonlyMap<string, string | undefined>;
  /** By number. */
  readonly attachments: ReadonlyMap<string, Attachment>;
}

export interface Attachment {
  readonly address: string;
  readonly alt: string;
  /** The number of the post it was put in. */
  readonly parent: string;
}

export function childText({ children }: XmlElement, name: string): string {
  return children.find((child) => child.name === name)?.text.trim() ?? '';
}

/** @param head the elements before the first item */
export function readAuthors(head: readonly XmlElement[]): ExportIndex['authors'] {
  const authors = head.filter(({ name }) => name === 'wp:author');
  return new Map(
    authors.map((author) => {
      const whole = `${childText(author, 'wp:author_first_name')} ${childText(author, 'wp:author_last_name')}`;
      const names = [childText(author, 'wp:author_display_name'), whole].map(plainLine);
      return [
        childText(author, 'wp:author_login'),
        names.find((name) => name !== '' && !isMailAddress(name)),
      ];
    }),
  );
}

/** The attachment that an item is, with its number; undefined for any other item. */
export function readAttachment(item: XmlElement): readonly [string, Attachment] | undefined {
  if (childText(item, 'wp:post_type') !== 'attachment') return undefined;
  const address = childText(item, 'wp:attachment_url');
  if (!/^https?:\/\//i.test(address)) return undefined;
  const alt = plainLine(metaValue(item, '_wp_attachment_image_alt'));
  const parent = childText(item, 'wp:post_parent');
  return [childText(item, 'wp:post_id'), { address, alt, parent }];
}

/** What a plugin or WordPress itself keeps with a post. */
export function metaValue({ children }: XmlElement, key: string): string {
  const meta = children.find(
    (child) => child.name === 'wp:postmeta' && childText(child, 'wp:meta_key') === key,
  );
  return meta ? childText(meta, 'wp:meta_value') : '';
}

export function isMailAddress(text: string): boolean {
  return /\S@\S+\.\S/.test(text);
}
