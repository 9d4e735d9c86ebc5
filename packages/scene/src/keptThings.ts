import type { Box } from './flowRoute.ts';
import { createSpatialGrid, type SpatialGrid } from './spatialGrid.ts';

/** Things to draw, one a record, kept up to date from table to table. */
export interface KeptThings<R, T> {
  readonly things: ReadonlyMap<string, T>;
  readonly grid: SpatialGrid;
  /** Takes in the next table. `touch` hears of each thing that is new, gone or drawn otherwise, and where. */
  update(
    table: ReadonlyMap<string, R>,
    touch: (id: string, ...boxes: readonly (Box | undefined)[]) => void,
  ): void;
}

/** No things yet. `make` gives the thing of a record; `null`: it is not drawn. */
export function createKeptThings<R, T extends { readonly box: Box }>(
  make: (record: R) => T | null,
): KeptThings<R, T> {
  const things = new Map<string, T>();
  const grid = createSpatialGrid();
  let before: ReadonlyMap<string, R> = new Map();

  const remove = (id: string, touch: (id: string, box: Box | undefined) => void) => {
    if (!things.has(id)) return;
    touch(id, things.get(id)?.box);
    things.delete(id);
    grid.remove(id);
  };

  return {
    things,
    grid,
    update: (table, touch) => {
      if (table === before) return;
      for (const id of [...things.keys()]) if (!table.has(id)) remove(id, touch);
      for (const [id, record] of table) {
        if (before.get(id) === record) continue;
        const thing = make(record);
        if (thing === null) {
          remove(id, touch);
          continue;
        }
        touch(id, things.get(id)?.box, thing.box);
        things.set(id, thing);
        grid.put(id, thing.box);
      }
      before = table;
    },
  };
}
