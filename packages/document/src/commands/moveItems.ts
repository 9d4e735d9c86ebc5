import type { Area, Position } from '@symbiomap/domain';
import type { Command } from '../command.ts';

/** Where each moved item lies now, by id. Only companies, notes and areas lie anywhere. */
export interface MoveItemsArgs {
  readonly positions: Readonly<Record<string, Position>>;
  /** How large areas are now that had to grow for it, by id. */
  readonly sizes?: Readonly<Record<string, NonNullable<Area['size']>>>;
}

/** Moves items: to be run once, where they are dropped. While they are dragged, presence shows them. */
export const moveItems: Command<MoveItemsArgs, void> = {
  id: 'items.move',
  run: (tx, { positions, sizes = {} }) => {
    for (const [id, position] of Object.entries(positions)) {
      for (const table of ['companies', 'notes', 'areas'] as const) {
        if (tx.before[table].has(id)) tx.edit(table, id, { position });
      }
    }
    for (const [id, size] of Object.entries(sizes))
      if (tx.before.areas.has(id)) tx.edit('areas', id, { size });
  },
};
