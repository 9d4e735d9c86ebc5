import type { HistoryStep } from '@symbiomap/document';
import { findRecord } from '@symbiomap/domain';
import type { MessageKey } from '@symbiomap/i18n';
import { Redo2, Undo2 } from 'lucide-react';
import type { Action, ActionContext } from '../../actions/action.ts';
import { toast } from '../../ui/toasts.tsx';

/** Says what was undone or redone and shows it, so that nobody wonders what has just changed. */
function tell(step: HistoryStep | null, verb: 'undone' | 'redone', context: ActionContext): void {
  if (step === null) return;
  const { translate, session, canvas } = context;
  const what = translate(`command.${step.command}`);
  const key = step.outcome === 'done' ? (`history.${verb}` as const) : `history.${step.outcome}`;
  toast({ text: translate(key as 'history.undone', { what }) });
  const board = session.board.getSnapshot();
  const here = step.items.filter((id) => findRecord(board, id) !== null);
  if (here.length === 0) return;
  session.view.getState().select(here);
  canvas.reveal(here);
}

function whyNotStep(mayWrite: boolean, isThere: boolean): MessageKey | null {
  if (!mayWrite) return 'rights.onlyLooking';
  return isThere ? null : 'history.empty';
}

export const undoAction: Action = {
  id: 'history.undo',
  label: 'history.undo',
  icon: Undo2,
  shortcuts: ['Mod+Z'],
  isForViews: true,
  whyNot: ({ session: { rights, board } }) =>
    whyNotStep(rights.mayWrite(), board.history.canUndo()),
  run: (context) => tell(context.session.board.history.undo(), 'undone', context),
};

export const redoAction: Action = {
  id: 'history.redo',
  label: 'history.redo',
  icon: Redo2,
  shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
  isForViews: true,
  whyNot: ({ session: { rights, board } }) =>
    whyNotStep(rights.mayWrite(), board.history.canRedo()),
  run: (context) => tell(context.session.board.history.redo(), 'redone', context),
};
