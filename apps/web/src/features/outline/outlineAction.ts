import { ListTree } from 'lucide-react';
import type { Action } from '../../actions/action.ts';

export const outlineAction: Action = {
  id: 'outline.toggle',
  label: 'outline.toggle',
  icon: ListTree,
  shortcuts: ['O'],
  whyNot: () => null,
  run: ({ session }) => {
    const { isOutlineOpen, showOutline } = session.view.getState();
    showOutline(!isOutlineOpen);
  },
};
