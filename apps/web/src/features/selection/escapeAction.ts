import { isFiltering } from '@symbiomap/scene';
import { X } from 'lucide-react';
import type { Action } from '../../actions/action.ts';
import type { ViewState } from '../../state/viewState.ts';

/** One rung of the way back: whether one stands on it, and how one leaves it. */
interface Rung {
  isOn(view: ViewState): boolean;
  leave(view: ViewState): void;
}

/** What is under way first, the selection last. */
const ladder: readonly Rung[] = [
  { isOn: ({ connectFrom }) => connectFrom !== null, leave: (view) => view.setConnectFrom(null) },
  { isOn: ({ sought }) => sought !== null, leave: (view) => view.seek(null) },
  { isOn: ({ tool }) => tool !== 'select', leave: (view) => view.setTool('select') },
  {
    isOn: ({ shownResource }) => shownResource !== null,
    leave: (view) => view.showResource(null),
  },
  { isOn: ({ whatIf }) => whatIf !== null, leave: (view) => view.askWhatIf(null) },
  {
    isOn: ({ filter, focus }) => focus !== null || isFiltering(filter),
    leave: (view) => view.showAll(),
  },
  { isOn: ({ following }) => following !== null, leave: (view) => view.follow(null) },
  { isOn: ({ selection }) => selection.size > 0, leave: (view) => view.select([]) },
  { isOn: ({ isBigScreen }) => isBigScreen, leave: (view) => view.showBigScreen(false) },
  { isOn: ({ isPanelOpen }) => isPanelOpen, leave: (view) => view.closePanel() },
];

/** Goes one step back; whether there was one. */
export function stepBack(view: ViewState): boolean {
  const rung = ladder.find(({ isOn }) => isOn(view));
  rung?.leave(view);
  return rung !== undefined;
}

export const escapeAction: Action = {
  id: 'selection.escape',
  label: 'selection.escape',
  icon: X,
  shortcuts: ['Escape'],
  whyNot: () => null,
  run: ({ session, canvas }) => {
    // With nothing left to step back from, one steps out of the map.
    if (!stepBack(session.view.getState())) canvas.leaveItem();
  },
};
