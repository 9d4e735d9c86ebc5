import { commands } from '@symbiomap/document';
import { findRecord, nameIn, type Position } from '@symbiomap/domain';
import type { MessageKey } from '@symbiomap/i18n';
import { besideOf, itemBoxes, placesOf, withCarried } from '@symbiomap/scene';
import { Move } from 'lucide-react';
import type { Action, ActionContext } from '../../actions/action.ts';
import type { Shortcut } from '../../actions/shortcut.ts';
import { changeableSelection, whyNotChange } from '../../actions/whyNot.ts';
import { announce } from '../../ui/announcer.ts';

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
    const snapshot = board.getSnapshot();
    const boxes = itemBoxes(snapshot);
    const nudged: Record<string, Position> = {};
    for (const item of changeableSelection(context)) {
      const box = boxes.get(item);
      if (box === undefined || findRecord(snapshot, item)?.record.locked === true) continue;
      nudged[item] = { x: box.x + times * by.x, y: box.y + times * by.y };
    }
    if (Object.keys(nudged).length === 0) return;
    board.execute(commands['items.move'], { positions: withCarried(snapshot, nudged) });
    const [only, ...others] = Object.entries(nudged);
    const box = only === undefined ? undefined : boxes.get(only[0]);
    const isArea = only !== undefined && snapshot.areas.has(only[0]);
    // What is moved by keys stays in sight; an area may be larger than the window.
    if (only !== undefined && box !== undefined && others.length === 0 && !isArea) {
      context.canvas.revealBox({ ...box, ...only[1] });
    }
    tellMove(context, id, Object.keys(nudged));
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
