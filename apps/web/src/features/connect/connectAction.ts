import { Cable } from 'lucide-react';
import type { Action, ActionContext } from '../../actions/action.ts';
import { whyNotAdd } from '../../actions/whyNot.ts';

function giver({ session, canvas }: ActionContext): string | null {
  const item = canvas.itemAtKeys();
  return item !== null && session.board.getSnapshot().companies.has(item) ? item : null;
}

/** For those who do not point: a flow from the company that keys are about to one chosen from a list. */
export const connectAction: Action = {
  id: 'walk.connect',
  label: 'connect.open',
  icon: Cable,
  shortcuts: ['Shift+A', 'Alt+Enter'],
  whyNot: (context) => {
    const obstacle = whyNotAdd(context);
    if (obstacle !== null) return obstacle;
    if (giver(context) === null) return 'walk.companyFirst';
    return context.session.board.getSnapshot().companies.size > 1 ? null : 'connect.nobody';
  },
  run: (context) => {
    const view = context.session.view.getState();
    view.setConnectFrom(giver(context));
    view.showDialog('connect');
  },
};
