import type { MessageKey } from '@symbiomap/i18n';
import type { Direction } from '@symbiomap/scene';
import { Network, Route } from 'lucide-react';
import type { Action, ActionContext } from '../../actions/action.ts';
import type { Shortcut } from '../../actions/shortcut.ts';
import { whyNotAdd } from '../../actions/whyNot.ts';
import type { Side } from '../../canvas/CanvasGestures.tsx';
import { cardGesturesOf } from '../../canvas/useGestures.ts';
import { toast } from '../../ui/toasts.tsx';

const ways: readonly (readonly [Direction, Side, Shortcut])[] = [
  ['left', 'left', 'ArrowLeft'],
  ['right', 'right', 'ArrowRight'],
  ['up', 'top', 'ArrowUp'],
  ['down', 'bottom', 'ArrowDown'],
];

/** The company that keys are about; `null` if they are about something else, or nothing. */
function companyAtKeys({ session, canvas }: ActionContext): string | null {
  const item = canvas.itemAtKeys();
  return item !== null && session.board.getSnapshot().companies.has(item) ? item : null;
}

function alongFlow(direction: Direction, arrow: Shortcut): Action {
  const label: MessageKey = `walk.flow.${direction}`;
  return {
    id: label,
    label,
    icon: Route,
    shortcuts: [`Alt+${arrow}`],
    whyNot: ({ canvas }) => (canvas.itemAtKeys() === null ? 'walk.goFirst' : null),
    run: ({ canvas }) => canvas.walkAlong(direction),
  };
}

function addNeighbour(side: Side, arrow: Shortcut): Action {
  const label: MessageKey = `walk.neighbour.${side}`;
  return {
    id: label,
    label,
    icon: Network,
    shortcuts: [`Mod+${arrow}`],
    whyNot: (context) =>
      whyNotAdd(context) ?? (companyAtKeys(context) === null ? 'walk.companyFirst' : null),
    refuse: (context) => {
      const obstacle = whyNotAdd(context) ?? 'walk.companyFirst';
      toast({ text: context.translate(obstacle) });
    },
    run: (context) => {
      const { session, canvas, translate } = context;
      const company = companyAtKeys(context);
      if (company === null) return;
      cardGesturesOf(session, translate.language).addNeighbour(company, side);
      canvas.reveal(session.view.getState().selection);
    },
  };
}

export const walkActions: readonly Action[] = [
  ...ways.map(([direction, , arrow]) => alongFlow(direction, arrow)),
  ...ways.map(([, side, arrow]) => addNeighbour(side, arrow)),
];
