import type { MeasuredNode, Node } from '@takumi-rs/core';

/** The renderer's own layout of a node, without drawing it. */
export type Measure = (node: Node) => Promise<MeasuredNode>;

/** Large enough that rounding does not show in what is scaled down from it. */
const reference = 100;

/** How wide each text is on a line of its own, in ems. */
export async function textWidths(
  texts: readonly string[],
  weight: 400 | 700,
  measure: Measure,
): Promise<readonly number[]> {
  const { children } = await measure({
    type: 'container',
    style: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
    children: texts.map((text) => ({
      type: 'text',
      text,
      style: { fontSize: reference, fontWeight: weight, whiteSpace: 'pre' },
    })),
  });
  return children.map(({ width }) => width / reference);
}
