import type { Position } from '@symbiomap/domain';
import type { Command } from '../command.ts';

/** Where each moved item lies now, by id. Only companies, notes and areas lie anywhere. */
export interface MoveItemsArgs {
  readonly positions: Readonly<Record<string, Position>>;
}

/** Moves items: to be run once, where they are dropped. While they are dragged, presence shows them. */
export const moveItems: Command<MoveItemsArgs, void> = {
  id: 'items.move',
  run: (tx, { positions }) => {
    for (const [id, position] of Object.entries(positions)) {
      for (const table of ['companies', 'notes', 'areas'] as const) {
        if (tx.before[table].has(id)) tx.edit(table, id, { position });
      }
    }
  },
};
