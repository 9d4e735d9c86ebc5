import { SquareMenu } from 'lucide-react';
import type { Action } from '../../actions/action.ts';

/** For those who do not point: the menu of what has the focus, else of what is selected, else of the board. */
export const openMenuAction: Action = {
  id: 'selection.menu',
  label: 'contextMenu.open',
  icon: SquareMenu,
  shortcuts: ['Shift+F10', 'ContextMenu', 'Mod+Shift+Enter'],
  whyNot: () => null,
  run: ({ session, canvas }) => {
    const view = session.view.getState();
    const [selected = null] = view.selection;
    const item = canvas.itemInFocus() ?? selected;
    view.wishMenu({ screen: canvas.screenPlaceOf(item), item, isByKey: true });
  },
};
