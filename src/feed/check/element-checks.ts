import type { FeedFault, FeedFaultCode } from './finding.ts';
import type { XmlElement } from './xml-element.ts';

/** Says what is wrong with an element. */
export type ElementCheck = (element: XmlElement) => Iterable<FeedFault>;

export const namespaces = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
} as const;

export function faultIn(
  element: XmlElement,
  code: FeedFaultCode,
  value: string = element.text,
  attribute?: string,
): FeedFault {
  const names = [element.parent, element].flatMap((each) => (each ? shortName(each.name) : []));
  const where = names.join(' > ') + (attribute === undefined ? '' : ` ${attribute}`);
  const { line, column } = element;
  return { code, line, column, where, value: value.trim().slice(0, 80) };
}

export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** What may stand in an element: how often, and how each is checked. */
export interface Content {
  readonly required: readonly string[];
  readonly once: Readonly<Record<string, ElementCheck>>;
  readonly many: Readonly<Record<string, ElementCheck>>;
}

/** Elements of other namespaces are let through, as extensions are. */
export function* checkContent(element: XmlElement, content: Content): Generator<FeedFault> {
  const { required, once, many } = content;
  for (const name of required) {
    if (childrenNamed(element, name).length === 0) {
      yield faultIn(element, 'MissingElement', shortName(name));
    }
  }
  const own = namespaceOf(Object.keys(once)[0] ?? '');
  const seen = new Set<string>();
  for (const child of element.children) {
    const check = once[child.name] ?? many[child.name];
    if (check) yield* check(child);
    else if (namespaceOf(child.name) === own) {
      yield faultIn(child, 'UndefinedElement', shortName(child.name));
    }
    if (child.name in once && seen.has(child.name)) yield faultIn(child, 'DuplicateElement');
    seen.add(child.name);
  }
}

export function each(...checks: readonly ElementCheck[]): ElementCheck {
  return function* all(element) {
    for (const check of checks) yield* check(element);
  };
}

export const anything: ElementCheck = () => [];

export function* notBlank(element: XmlElement): Generator<FeedFault> {
  if (element.text.trim() === '') yield faultIn(element, 'NotBlank');
}

function namespaceOf(name: string): string {
  return /^\{(.*)\}/.exec(name)?.[1] ?? '';
}

function shortName(name: string): string {
  return name.replace(/^\{.*\}/, '');
}
