import { commands, copyItems } from '@symbiomap/document';
import type { Position } from '@symbiomap/domain';
import { placesOf } from '@symbiomap/scene';
import { BoxSelect, CopyPlus, Lock, Move, Pencil, Trash2, X } from 'lucide-react';
import type { Action, ActionContext } from '../../actions/action.ts';
import { deleteWithToast } from '../../actions/deleteWithToast.ts';
import { areLocked, setLocked } from '../../actions/lock.ts';
import type { Shortcut } from '../../actions/shortcut.ts';

const hasSelection = ({ session }: ActionContext) => session.view.getState().selection.size > 0;
/** Those of the selected items that this person may change. */
const changeable = ({ session: { board, rights, view } }: ActionContext) =>
  rights.changeable(board.getSnapshot(), view.getState().selection);
const mayChangeSelection = (context: ActionContext) => changeable(context).length > 0;

export const deleteAction: Action = {
  id: 'selection.delete',
  label: 'selection.delete',
  icon: Trash2,
  shortcuts: ['Delete', 'Backspace'],
  isEnabled: mayChangeSelection,
  run: (context) => deleteWithToast(context, [...context.session.view.getState().selection]),
};

export const renameAction: Action = {
  id: 'selection.rename',
  label: 'selection.rename',
  icon: Pencil,
  shortcuts: ['Enter', 'F2'],
  isEnabled: (context) =>
    changeable(context).length === 1 && context.session.view.getState().selection.size === 1,
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
  isEnabled: () => true,
  run: ({ session }) => {
    const { companies, flows } = session.board.getSnapshot();
    session.view.getState().select([...companies.keys(), ...flows.keys()]);
  },
};

/** How far copies lie from what was copied, in board units. */
const copyOffset: Position = { x: 48, y: 48 };

export const duplicateAction: Action = {
  id: 'selection.duplicate',
  label: 'selection.duplicate',
  icon: CopyPlus,
  shortcuts: ['Mod+D'],
  isEnabled: (context) => context.session.rights.mayAdd() && hasSelection(context),
  run: ({ session }) => {
    const { board, view } = session;
    const items = copyItems(board.getSnapshot(), view.getState().selection);
    view.getState().select(board.execute(commands['items.paste'], { items, offset: copyOffset }));
  },
};

export const lockAction: Action = {
  id: 'selection.lock',
  label: 'selection.lock',
  icon: Lock,
  shortcuts: ['Mod+Shift+L'],
  isEnabled: (context) => context.session.rights.mayLock() && hasSelection(context),
  run: ({ session }) => {
    const { selection } = session.view.getState();
    setLocked(session, selection, !areLocked(session, selection));
  },
};

/** One rung at a time: what is under way first, the selection last. */
export const escapeAction: Action = {
  id: 'selection.escape',
  label: 'selection.escape',
  icon: X,
  shortcuts: ['Escape'],
  isEnabled: () => true,
  run: ({ session }) => {
    const view = session.view.getState();
    if (view.connectFrom !== null) view.setConnectFrom(null);
    else if (view.tool !== 'select') view.setTool('select');
    else if (view.shownResource !== null) view.showResource(null);
    else if (view.selection.size > 0) view.select([]);
    else if (view.isPanelOpen) view.closePanel();
  },
};

/** One step of the grid, and ten. */
const gridStep = 24;

function nudge(id: string, shortcut: Shortcut, by: Position): Action {
  const run = (context: ActionContext) => {
    const { board } = context.session;
    const places = placesOf(board.getSnapshot());
    const positions: Record<string, Position> = {};
    for (const item of changeable(context)) {
      const place = places.get(item);
      if (place !== undefined) positions[item] = { x: place.x + by.x, y: place.y + by.y };
    }
    if (Object.keys(positions).length > 0) board.execute(commands['items.move'], { positions });
  };
  return {
    id: `selection.nudge.${id}`,
    label: 'selection.nudge',
    icon: Move,
    shortcuts: [shortcut],
    isEnabled: mayChangeSelection,
    run,
  };
}

export const nudgeActions: readonly Action[] = [
  nudge('left', 'ArrowLeft', { x: -gridStep, y: 0 }),
  nudge('right', 'ArrowRight', { x: gridStep, y: 0 }),
  nudge('up', 'ArrowUp', { x: 0, y: -gridStep }),
  nudge('down', 'ArrowDown', { x: 0, y: gridStep }),
  nudge('farLeft', 'Shift+ArrowLeft', { x: -10 * gridStep, y: 0 }),
  nudge('farRight', 'Shift+ArrowRight', { x: 10 * gridStep, y: 0 }),
  nudge('farUp', 'Shift+ArrowUp', { x: 0, y: -10 * gridStep }),
  nudge('farDown', 'Shift+ArrowDown', { x: 0, y: 10 * gridStep }),
];
