import type { SettingsFields } from '../boardTransaction.ts';
import type { Command } from '../command.ts';

/** Changes settings of the board. */
export const editBoard: Command<{ readonly fields: SettingsFields }, void> = {
  id: 'board.edit',
  run: (tx, { fields }) => tx.editBoard(fields),
};
