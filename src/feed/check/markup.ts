import { type ElementCheck, faultIn } from './element-checks.ts';
import type { FeedFault, FeedFaultCode } from './finding.ts';
import type { XmlElement } from './xml-element.ts';

const risky = /^(?:script|object|embed|applet|iframe|frame|frameset|base|meta|link|style|param)$/i;
const harmless =
  /^(?:azimuth|background(?:-color)?|border(?:-[a-z-]+)?|clear|color|cursor|direction|display|float|font(?:-[a-z]+)?|height|letter-spacing|line-height|list-style-type|margin(?:-[a-z]+)?|overflow|padding(?:-[a-z]+)?|text-(?:align|decoration|indent)|unicode-bidi|vertical-align|white-space|width)$/i;
const htmlName =
  /^(?:a|abbr|b|big|blockquote|body|br|center|cite|code|dd|del|div|dl|dt|em|font|form|h[1-6]|hr|html|i|iframe|img|ins|li|link|object|ol|p|pre|q|s|script|small|span|strike|strong|style|sub|sup|table|td|th|title|tr|tt|u|ul)$/i;
const tag = /<([a-z][a-z0-9]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?)*)\s*\/?>/gi;
const attribute = /([^\s=>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*))/g;

/** HTML that a reader will throw away, or should. */
export const safeHtml: ElementCheck = function* check(element) {
  for (const [, name = '', attributes = ''] of element.text.matchAll(tag)) {
    if (risky.test(name)) yield faultIn(element, 'SecurityRisk', `<${name}>`);
    for (const [, key = '', ...values] of attributes.matchAll(attribute)) {
      const value = values.find((each) => each !== undefined) ?? '';
      yield* attributeFaults(element, key.toLowerCase(), value);
    }
  }
};

/** The same for HTML that was written as XML. */
export function* safeXhtml(element: XmlElement): Generator<FeedFault> {
  for (const child of element.children) {
    const name = child.name.replace(/^\{.*\}/, '');
    if (risky.test(name)) yield faultIn(child, 'SecurityRisk', `<${name}>`);
    for (const [key, value] of child.attributes) yield* attributeFaults(child, key, value);
    yield* safeXhtml(child);
  }
}

function* attributeFaults(element: XmlElement, key: string, value: string): Generator<FeedFault> {
  if (key.startsWith('on')) yield faultIn(element, 'SecurityRiskAttr', key);
  if (key === 'style' && !isHarmlessStyle(value)) {
    yield faultIn(element, 'DangerousStyleAttr', value);
  }
  if ((key === 'href' || key === 'src') && !/^\s*[a-z][a-z0-9+.-]*:/i.test(value)) {
    yield faultIn(element, 'ContainsRelRef', value);
  }
}

function isHarmlessStyle(style: string): boolean {
  if (/url|expression|[\\(@<&]/i.test(style)) return false;
  return style
    .split(';')
    .filter((declaration) => declaration.trim() !== '')
    .every((declaration) => harmless.test(declaration.split(':')[0]?.trim() ?? ''));
}

/**
 * A title or name is plain text, in which end tags and entities are probably HTML, unless `&` and
 * `<` are written as https://www.rssboard.org/rss-profile#data-types-characterdata has them.
 */
export function plainText(code: FeedFaultCode = 'ContainsHTML'): ElementCheck {
  return function* check(element) {
    const meant = /&#x(?:26|3c);/i.test(element.written);
    if (hasEndTag(element.text) || (entity.test(element.text) && !meant)) {
      yield faultIn(element, code);
    }
  };
}

export function looksLikeHtml(text: string): boolean {
  return hasEndTag(text) || entity.test(text);
}

const entity = /&(?:#[x\d]|(?:amp|lt|gt|quot|nbsp|eacute|euml|[lr][sd]quo|[mn]dash);)/i;

function hasEndTag(text: string): boolean {
  return [...text.matchAll(/<\/(\w+)>/g)].some(([, name = '']) => htmlName.test(name));
}
