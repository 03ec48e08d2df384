import { COLLECTION_STYLE, dump, type MappingNode } from 'js-yaml';

export type FrontMatterData = Readonly<Record<string, unknown>>;

const DATES: ReadonlySet<string> = new Set(['date', 'updated']);
const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** The lines between the fences, the last one ended. Strings that YAML would misread are quoted. */
export function frontMatterYaml(data: FrontMatterData): string {
  return dump(data, {
    lineWidth: -1,
    noRefs: true,
    transform: ([document]) => {
      if (document?.contents?.kind === 'mapping') styleAsEditorsDo(document.contents);
    },
  });
}

function styleAsEditorsDo(mapping: MappingNode): void {
  for (const { key, value } of mapping.items) {
    const name = key.kind === 'scalar' ? key.value : '';
    if (name === 'tags' && value.kind === 'sequence') value.style = COLLECTION_STYLE.FLOW;
    // A string that looks like a date is quoted, unless it is said to be one.
    if (DATES.has(name) && value.kind === 'scalar' && ISO.test(value.value)) {
      value.tag = 'tag:yaml.org,2002:timestamp';
    }
  }
}
