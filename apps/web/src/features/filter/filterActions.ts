import { isFiltering, type BoardFocus } from '@symbiomap/scene';
import { Eye, Funnel, Waypoints } from 'lucide-react';
import type { Action, ActionContext } from '../../actions/action.ts';
import { whyNotSelected } from '../../actions/whyNot.ts';

export const openFilterAction: Action = {
  id: 'filter.open',
  label: 'filter.open',
  icon: Funnel,
  shortcuts: ['Mod+Shift+F'],
  whyNot: () => null,
  run: ({ session }) => {
    const { isPanelOpen, panelTab, closePanel, showPanel } = session.view.getState();
    if (isPanelOpen && panelTab === 'filter') closePanel();
    else showPanel('filter');
  },
};

/** Round what is selected, or was when the focus began: one step further with each time, then back to all. */
export const focusAction: Action = {
  id: 'filter.focus',
  label: 'filter.focusNext',
  icon: Waypoints,
  shortcuts: ['Shift+F'],
  whyNot: (context) =>
    context.session.view.getState().focus === null ? whyNotSelected(context) : null,
  run: (context) => {
    const { focus } = context.session.view.getState();
    if (focus === null) focusOn(context, 1);
    else if (focus.steps === 3) context.session.view.getState().setFocus(null);
    else focusOn(context, focus.steps === 1 ? 2 : 3);
  },
};

export const showAllAction: Action = {
  id: 'filter.showAll',
  label: 'filter.showAll',
  icon: Eye,
  shortcuts: [],
  whyNot: ({ session }) => {
    const { filter, focus } = session.view.getState();
    return isFiltering(filter) || focus !== null ? null : 'filter.allShown';
  },
  run: ({ session }) => session.view.getState().showAll(),
};

/** Narrows the map to what is so near to the selection, and shows that. */
export function focusOn({ session, canvas }: ActionContext, steps: BoardFocus['steps']): void {
  const { focus, selection, setFocus } = session.view.getState();
  setFocus({ ids: focus?.ids ?? [...selection], steps });
  requestAnimationFrame(() => canvas.centreOn(session.shown.getState().ids ?? []));
}
