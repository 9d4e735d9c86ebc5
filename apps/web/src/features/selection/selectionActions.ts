import { commands } from '@symbiomap/document';
import type { Position } from '@symbiomap/domain';
import { BoxSelect, CopyPlus, Lock, Pencil, Trash2 } from 'lucide-react';
import type { Action } from '../../actions/action.ts';
import { copyWithContent } from '../../board/copyWithContent.ts';
import { deleteWithToast } from '../../actions/deleteWithToast.ts';
import { areLocked, setLocked } from '../../actions/lock.ts';
import { whyNotAdd, whyNotChange, whyNotSelected } from '../../actions/whyNot.ts';
import { tellObstacle } from '../../board/tellObstacle.ts';

export const deleteAction: Action = {
  id: 'selection.delete',
  label: 'selection.delete',
  icon: Trash2,
  shortcuts: ['Delete', 'Backspace'],
  whyNot: whyNotChange,
  refuse: ({ session, translate }) => {
    const [first] = session.view.getState().selection;
    if (first !== undefined) tellObstacle(session, translate, first);
  },
  run: (context) => deleteWithToast(context, [...context.session.view.getState().selection]),
};

export const renameAction: Action = {
  id: 'selection.rename',
  label: 'selection.rename',
  icon: Pencil,
  shortcuts: ['Enter', 'F2'],
  whyNot: (context) =>
    whyNotChange(context) ??
    (context.session.view.getState().selection.size === 1 ? null : 'action.selectOne'),
  run: ({ session }) => {
    const view = session.view.getState();
    const [only] = view.selection;
    if (only !== undefined) view.startEditing(only);
  },
};

export const selectAllAction: Action = {
  id: 'selection.all',
  label: 'selection.all',
  icon: BoxSelect,
  shortcuts: ['Mod+A'],
  whyNot: () => null,
  run: ({ session }) => {
    const { companies, flows, areas, notes } = session.board.getSnapshot();
    const all = [companies, flows, areas, notes].flatMap((table) => [...table.keys()]);
    session.view.getState().select(all);
  },
};

/** How far copies lie from what was copied, in board units. */
const copyOffset: Position = { x: 48, y: 48 };

export const duplicateAction: Action = {
  id: 'selection.duplicate',
  label: 'selection.duplicate',
  icon: CopyPlus,
  shortcuts: ['Mod+D'],
  whyNot: (context) => whyNotAdd(context) ?? whyNotSelected(context),
  run: ({ session }) => {
    const { board, view } = session;
    const items = copyWithContent(board.getSnapshot(), view.getState().selection);
    view.getState().select(board.execute(commands['items.paste'], { items, offset: copyOffset }));
  },
};

export const lockAction: Action = {
  id: 'selection.lock',
  label: 'selection.lock',
  icon: Lock,
  shortcuts: ['Mod+Shift+L', 'Shift+L'],
  whyNot: (context) =>
    context.session.rights.mayLock() ? whyNotSelected(context) : 'rights.settings',
  run: ({ session }) => {
    const { selection } = session.view.getState();
    setLocked(session, selection, !areLocked(session, selection));
  },
};
