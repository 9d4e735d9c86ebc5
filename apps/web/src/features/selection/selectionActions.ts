import { commands, copyItems } from '@symbiomap/document';
import { nameIn, type Position } from '@symbiomap/domain';
import type { MessageKey } from '@symbiomap/i18n';
import { besideOf, placesOf } from '@symbiomap/scene';
import { BoxSelect, CopyPlus, Lock, Move, Pencil, Trash2 } from 'lucide-react';
import type { Action, ActionContext } from '../../actions/action.ts';
import { deleteWithToast } from '../../actions/deleteWithToast.ts';
import { areLocked, setLocked } from '../../actions/lock.ts';
import type { Shortcut } from '../../actions/shortcut.ts';
import { announce } from '../../ui/announcer.ts';
import {
  changeableSelection,
  whyNotAdd,
  whyNotChange,
  whyNotSelected,
} from '../../actions/whyNot.ts';

export const deleteAction: Action = {
  id: 'selection.delete',
  label: 'selection.delete',
  icon: Trash2,
  shortcuts: ['Delete', 'Backspace'],
  whyNot: whyNotChange,
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
  whyNot: (context) => whyNotAdd(context) ?? whyNotSelected(context),
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
  shortcuts: ['Mod+Shift+L', 'Shift+L'],
  whyNot: (context) =>
    context.session.rights.mayLock() ? whyNotSelected(context) : 'rights.settings',
  run: ({ session }) => {
    const { selection } = session.view.getState();
    setLocked(session, selection, !areLocked(session, selection));
  },
};

/** One step of the grid, and ten. */
const gridStep = 24;

type Direction = 'left' | 'right' | 'up' | 'down';

const directions: readonly (readonly [Direction, string, Position])[] = [
  ['left', 'ArrowLeft', { x: -gridStep, y: 0 }],
  ['right', 'ArrowRight', { x: gridStep, y: 0 }],
  ['up', 'ArrowUp', { x: 0, y: -gridStep }],
  ['down', 'ArrowDown', { x: 0, y: gridStep }],
];

/** Says where things went, and beside what they lie now. */
function tellMove(
  { session, translate }: ActionContext,
  direction: Direction,
  ids: readonly string[],
): void {
  const board = session.board.getSnapshot();
  const [only, ...others] = ids;
  const beside = only === undefined || others.length > 0 ? null : besideOf(placesOf(board), only);
  const neighbour = beside === null ? undefined : board.companies.get(beside);
  const moved = translate(`selection.moved.${direction}`);
  announce(
    neighbour === undefined
      ? moved
      : translate('selection.nowBeside', {
          moved,
          name: nameIn(neighbour, translate.language),
        }),
  );
}

function nudge(id: Direction, shortcut: Shortcut, by: Position, times: 1 | 10): Action {
  const run = (context: ActionContext) => {
    const { board } = context.session;
    const places = placesOf(board.getSnapshot());
    const positions: Record<string, Position> = {};
    for (const item of changeableSelection(context)) {
      const place = places.get(item);
      if (place === undefined) continue;
      positions[item] = { x: place.x + times * by.x, y: place.y + times * by.y };
    }
    if (Object.keys(positions).length === 0) return;
    board.execute(commands['items.move'], { positions });
    tellMove(context, id, Object.keys(positions));
  };
  const label: MessageKey = times === 1 ? `selection.nudge.${id}` : `selection.nudgeFar.${id}`;
  return {
    id: `selection.nudge.${id}.${times}`,
    label,
    icon: Move,
    shortcuts: [shortcut],
    whyNot: whyNotChange,
    run,
  };
}

export const nudgeActions: readonly Action[] = directions.flatMap(([id, key, by]) => [
  nudge(id, key, by, 1),
  nudge(id, `Shift+${key}`, by, 10),
]);
