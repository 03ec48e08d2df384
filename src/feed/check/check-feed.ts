import { checkAtom } from './atom.ts';
import { faultIn, namespaces } from './element-checks.ts';
import { type FeedFault, type FeedFinding, severities } from './finding.ts';
import { checkJsonFeed } from './json-feed.ts';
import { checkRss } from './rss.ts';
import { parseXml, type XmlElement } from './xml-element.ts';

/** What is wrong with a feed of any format, by place. */
export function checkFeed(source: string): readonly FeedFinding[] {
  const text = source.replace(/^\ufeff/, '');
  const faults = /^\s*[{[]/.test(text) ? checkJsonFeed(text) : checkXml(text);
  return [...faults]
    .map((fault) => ({ ...fault, severity: severities[fault.code] }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

function* checkXml(text: string): Generator<FeedFault> {
  const parsed = parseXml(text);
  if (!parsed.ok) {
    const { line, column, message } = parsed;
    yield { code: 'SAXError', line, column, where: 'XML', value: message };
    return;
  }
  const { root } = parsed;
  if (root.name === 'rss') yield* checkRss(root);
  else if (root.name === `{${namespaces.atom}}feed`) yield* checkAtom(root);
  else if (/\}?feed$/.test(root.name)) yield faultIn(root, 'InvalidNamespace', root.name);
  else yield faultIn(root, 'UndefinedElement', root.name);
  yield* badCharacters(root);
}

/** U+FFFD stands where something could not be read; the C1 controls are Windows-1252 misread. */
function* badCharacters(root: XmlElement): Generator<FeedFault> {
  for (const child of root.children) {
    if (child.children.length > 0) yield* badCharacters(child);
    else if (/[\x80-\x9f\ufffd]/.test(child.text)) yield faultIn(child, 'BadCharacters');
  }
}
