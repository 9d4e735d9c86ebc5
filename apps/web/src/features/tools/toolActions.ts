import type { Position } from '@symbiomap/domain';
import type { MessageKey } from '@symbiomap/i18n';
import {
  Factory,
  Hand,
  MessageSquare,
  MousePointer2,
  MoveUpRight,
  SquareDashed,
  StickyNote,
  Type,
  type LucideIcon,
} from 'lucide-react';
import type { Action } from '../../actions/action.ts';
import type { Shortcut } from '../../actions/shortcut.ts';
import { whyNotAdd, whyNotComment } from '../../actions/whyNot.ts';
import { annotationGesturesOf, type AnnotationGestures } from '../../canvas/annotationGestures.ts';
import { cardGesturesOf } from '../../canvas/useGestures.ts';
import type { Tool } from '../../state/viewState.ts';

/** Choosing a tool: what a press on the board does. */
export type ToolAction = Action & { readonly tool: Tool };

/** `again`: what choosing the tool once more does, for those who do not point. */
function choosing(
  tool: Tool,
  icon: LucideIcon,
  shortcuts: readonly Shortcut[],
  again: ((gestures: AnnotationGestures, middle: Position) => void) | null = null,
): ToolAction {
  const label: MessageKey = `tool.${tool}`;
  return {
    id: label,
    tool,
    label,
    icon,
    shortcuts,
    whyNot: tool === 'select' || tool === 'hand' ? () => null : whyNotAdd,
    run: ({ session, canvas }) => {
      const view = session.view.getState();
      if (view.tool === tool && again !== null) {
        again(annotationGesturesOf(session), canvas.centre());
      } else view.setTool(tool);
    },
  };
}

const companyTool: ToolAction = {
  ...choosing('company', Factory, ['R', '1']),
  run: ({ session, canvas, translate }) => {
    const view = session.view.getState();
    if (view.tool !== 'company') view.setTool('company');
    else cardGesturesOf(session, translate.language).createCompanyAt(canvas.centre());
  },
};

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

const commentTool: ToolAction = {
  ...choosing('comment', MessageSquare, ['C']),
  whyNot: whyNotComment,
  run: ({ session }) => {
    const view = session.view.getState();
    const [only, ...others] = view.selection;
    if (only !== undefined && others.length === 0) view.commentOn(only);
    else view.setTool('comment');
  },
};

export const toolActions: readonly ToolAction[] = [
  choosing('select', MousePointer2, ['V']),
  choosing('hand', Hand, ['H']),
  companyTool,
  flowTool,
  choosing('note', StickyNote, ['N', 'S'], (gestures, middle) =>
    gestures.createNoteAt(middle, 'yellow'),
  ),
  choosing('area', SquareDashed, ['F'], (gestures, middle) => gestures.createAreaIn(middle)),
  choosing('text', Type, ['T'], (gestures, middle) => gestures.createNoteAt(middle, 'plain')),
  commentTool,
];
