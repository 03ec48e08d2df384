import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { IntakeNote } from '../incoming.ts';
import { attribute, textIn } from './elements.ts';

/** No text, and nothing a reader of an article should meet. */
const DROPPED: ReadonlySet<string> = new Set([
  'base',
  'button',
  'form',
  'input',
  'link',
  'meta',
  'noscript',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
]);

/** What plays something from elsewhere: a link to it is what can be kept. */
const EMBEDDED: ReadonlySet<string> = new Set(['audio', 'embed', 'iframe', 'object', 'video']);

/** Without anything in them they are nothing, and thousands in a row cost minutes. */
const INLINE: ReadonlySet<string> = new Set(
  'abbr b big cite code del dfn em font i ins kbd mark q s small span strike strong sub sup u'.split(
    ' ',
  ),
);

export interface Cleaned {
  readonly tree: Root;
  readonly notes: readonly IntakeNote[];
}

/**
 * A tree with only what Markdown can hold: addresses whole and safe, players as links, no scripts,
 * forms, comments and pixels that count readers.
 *
 * @param base the address of the page, for links that are relative; undefined leaves them
 */
export function cleanTree(tree: Root, base: string | undefined): Cleaned {
  const notes: IntakeNote[] = [];
  const cleanAll = (nodes: readonly RootContent[]): ElementContent[] => nodes.flatMap(clean);
  const clean = (node: RootContent): ElementContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value }];
    if (node.type !== 'element' || DROPPED.has(node.tagName)) return [];
    if (EMBEDDED.has(node.tagName)) return linkTo(node);
    if (node.tagName === 'img') return image(node);
    if (node.tagName === 'figcaption') return caption(node);
    if (node.tagName === 'a') return link(node);
    const children = cleanAll(node.children);
    return children.length === 0 && INLINE.has(node.tagName) ? [] : [{ ...node, children }];
  };
  const linkTo = (player: Element): ElementContent[] => {
    const source = player.children.find((child) => child.type === 'element');
    const written =
      attribute(player, 'src') ?? attribute(player, 'data') ?? (source && attribute(source, 'src'));
    const address = written && safeAddress(written, base);
    if (!address) return cleanAll(player.children);
    notes.push({ kind: 'embed', address });
    const text = attribute(player, 'title') ?? address;
    const properties = { href: address };
    const anchor: Element = { type: 'element', tagName: 'a', properties, children: [] };
    return [{ ...anchor, children: [{ type: 'text', value: text }] }];
  };
  const image = (node: Element): ElementContent[] => {
    const written = attribute(node, 'dataSrc') ?? attribute(node, 'src');
    const src = written && safeAddress(written, base);
    const counts = attribute(node, 'width') === '1' || node.properties.width === 1;
    if (!src || counts) return [];
    return [{ ...node, properties: { src, alt: attribute(node, 'alt') ?? '' } }];
  };
  // Markdown has no captions; in italics it is at least no part of the text.
  const caption = (node: Element): ElementContent[] => {
    const children = cleanAll(node.children);
    const said = textIn(node).trim() !== '';
    return said ? [element('p', [element('em', children)])] : [];
  };
  const link = (node: Element): ElementContent[] => {
    const children = cleanAll(node.children);
    const written = attribute(node, 'href');
    const href = written && safeAddress(written, base);
    if (written && !href) notes.push({ kind: 'unsafe-link', address: written });
    if (!href || children.length === 0) return children;
    return [{ ...node, properties: { href }, children }];
  };
  return { tree: { type: 'root', children: cleanAll(tree.children) }, notes };
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

const SAFE = /^(?:https?|mailto|tel):/i;

/** Undefined for an address that could run something or lead into someone's disk. */
function safeAddress(written: string, base: string | undefined): string | undefined {
  // Browsers pass over these too.
  const address = written.replace(/[\x00-\x1f\x7f]/g, '').trim();
  if (address.startsWith('#')) return address;
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return SAFE.test(address) ? address : undefined;
  if (base !== undefined && URL.canParse(address, base)) {
    const whole = new URL(address, base).href;
    return SAFE.test(whole) ? whole : undefined;
  }
  if (address.startsWith('//')) return `https:${address}`;
  return /^[\\]/.test(address) ? undefined : address;
}
