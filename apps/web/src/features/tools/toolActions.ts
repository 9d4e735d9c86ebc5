import { Factory, MousePointer2, MoveUpRight } from 'lucide-react';
import type { Action } from '../../actions/action.ts';
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
    isEnabled: () => true,
    run: ({ session }) => session.view.getState().setTool('select'),
  },
  {
    id: 'tool.company',
    tool: 'company',
    label: 'tool.company',
    icon: Factory,
    shortcuts: ['R', '1'],
    isEnabled: ({ session }) => session.rights.mayAdd(),
    run: ({ session }) => session.view.getState().setTool('company'),
  },
  {
    id: 'tool.flow',
    tool: 'flow',
    label: 'tool.flow',
    icon: MoveUpRight,
    shortcuts: ['A', 'L'],
    isEnabled: ({ session }) => session.rights.mayAdd(),
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
