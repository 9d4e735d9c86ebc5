import { Factory, MousePointer2, MoveUpRight } from 'lucide-react';
import type { Action } from '../../actions/action.ts';
import { whyNotAdd } from '../../actions/whyNot.ts';
import type { Tool } from '../../state/viewState.ts';

/** Choosing a tool: what a click on the board does. */
export type ToolAction = Action & { readonly tool: Tool };

export const toolActions: readonly ToolAction[] = [
  {
    id: 'tool.select',
    tool: 'select',
    label: 'tool.select',
    icon: MousePointer2,
    shortcuts: ['V'],
    whyNot: () => null,
    run: ({ session }) => session.view.getState().setTool('select'),
  },
  {
    id: 'tool.company',
    tool: 'company',
    label: 'tool.company',
    icon: Factory,
    shortcuts: ['R', '1'],
    whyNot: whyNotAdd,
    run: ({ session }) => session.view.getState().setTool('company'),
  },
  {
    id: 'tool.flow',
    tool: 'flow',
    label: 'tool.flow',
    icon: MoveUpRight,
    shortcuts: ['A', 'L'],
    whyNot: whyNotAdd,
    run: ({ session }) => {
      const view = session.view.getState();
      view.setTool('flow');
      // A card that is selected is the giver that was meant.
      const [only, ...others] = view.selection;
      const isCompany = only !== undefined && session.board.getSnapshot().companies.has(only);
      if (isCompany && others.length === 0) view.setConnectFrom(only);
    },
  },
];
