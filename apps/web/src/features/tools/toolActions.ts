import type { MessageKey } from '@symbiomap/i18n';
import {
  Factory,
  Hand,
  MousePointer2,
  MoveUpRight,
  SquareDashed,
  StickyNote,
  Type,
  type LucideIcon,
} from 'lucide-react';
import type { Action } from '../../actions/action.ts';
import type { Shortcut } from '../../actions/shortcut.ts';
import { whyNotAdd } from '../../actions/whyNot.ts';
import type { Tool } from '../../state/viewState.ts';

/** Choosing a tool: what a press on the board does. */
export type ToolAction = Action & { readonly tool: Tool };

function choosing(tool: Tool, icon: LucideIcon, shortcuts: readonly Shortcut[]): ToolAction {
  const label: MessageKey = `tool.${tool}`;
  return {
    id: label,
    tool,
    label,
    icon,
    shortcuts,
    whyNot: tool === 'select' || tool === 'hand' ? () => null : whyNotAdd,
    run: ({ session }) => session.view.getState().setTool(tool),
  };
}

const flowTool: ToolAction = {
  ...choosing('flow', MoveUpRight, ['A', 'L']),
  run: ({ session }) => {
    const view = session.view.getState();
    view.setTool('flow');
    // A card that is selected is the giver that was meant.
    const [only, ...others] = view.selection;
    const isCompany = only !== undefined && session.board.getSnapshot().companies.has(only);
    if (isCompany && others.length === 0) view.setConnectFrom(only);
  },
};

export const toolActions: readonly ToolAction[] = [
  choosing('select', MousePointer2, ['V']),
  choosing('hand', Hand, ['H']),
  choosing('company', Factory, ['R', '1']),
  flowTool,
  choosing('note', StickyNote, ['N', 'S']),
  choosing('area', SquareDashed, ['F']),
  choosing('text', Type, ['T']),
];
