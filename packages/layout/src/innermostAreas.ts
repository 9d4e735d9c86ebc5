import { liesIn, type Box } from '@symbiomap/scene';

/** An area, and the one it lies in itself; `null`: the bare board. */
export interface NestedArea {
  readonly id: string;
  readonly box: Box;
  readonly area: string | null;
}

/** Areas in their order, but those that hold others first; and in which of them, innermost, something lies. */
export function innermostAreas(boxes: ReadonlyMap<string, Box>): {
  readonly areas: readonly NestedArea[];
  readonly areaOf: (box: Box) => string | null;
} {
  const bySurface = [...boxes]
    .map(([id, box]) => ({ id, box }))
    .sort((a, b) => surface(b.box) - surface(a.box) || (a.id < b.id ? -1 : 1));
  const innermost = (box: Box, upTo: number) =>
    bySurface.slice(0, upTo).findLast((area) => liesIn(box, area.box))?.id ?? null;
  const outerOf = new Map(bySurface.map(({ id, box }, index) => [id, innermost(box, index)]));
  const depthOf = (id: string | null): number =>
    id === null ? 0 : 1 + depthOf(outerOf.get(id) ?? null);
  return {
    areas: [...boxes]
      .map(([id, box]) => ({ id, box, area: outerOf.get(id) ?? null }))
      .sort((a, b) => depthOf(a.id) - depthOf(b.id)),
    areaOf: (box) => innermost(box, bySurface.length),
  };
}

const surface = ({ width, height }: Box) => width * height;
