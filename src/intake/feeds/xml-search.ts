import type { XmlElement } from './xml-tree.ts';

/** The elements of this name right below, in the namespace of the element itself unless said. */
export function childrenOf(
  element: XmlElement,
  name: string,
  space: string = element.space,
): readonly XmlElement[] {
  return element.content.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && child.name === name && child.space === space,
  );
}

export function childOf(
  element: XmlElement,
  name: string,
  space: string = element.space,
): XmlElement | undefined {
  return childrenOf(element, name, space)[0];
}

/** All text in an element; undefined when there is no element, or nothing in it. */
export function textOf(element: XmlElement | undefined): string | undefined {
  if (!element) return undefined;
  const text = element.content
    .map((part) => (typeof part === 'string' ? part : (textOf(part) ?? '')))
    .join('')
    .trim();
  return text === '' ? undefined : text;
}

/** `xml:lang` of the element itself or the nearest one around it. */
export function langOf(element: XmlElement | undefined): string | undefined {
  return element && (element.attributes.get('xml:lang') ?? langOf(element.parent));
}

/**
 * What links in an element are relative to.
 *
 * @param address of the feed itself.
 * @see https://www.w3.org/TR/xmlbase/
 */
export function baseOf(
  element: XmlElement | undefined,
  address: string | undefined,
): string | undefined {
  if (!element) return address;
  const outer = baseOf(element.parent, address);
  const own = element.attributes.get('xml:base')?.trim();
  return own !== undefined && URL.canParse(own, outer) ? new URL(own, outer).href : outer;
}
