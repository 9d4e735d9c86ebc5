import { findRecord, type CommentThread } from '@symbiomap/domain';
import type { ActionContext } from '../../actions/action.ts';

/** Marks a conversation in the list and shows what it is about, if that is still there. */
export function goToThread(
  { session, canvas }: Pick<ActionContext, 'session' | 'canvas'>,
  { id, on }: CommentThread,
): void {
  const view = session.view.getState();
  view.showThread(id);
  if (on === null || findRecord(session.board.getSnapshot(), on) === null) return;
  view.select([on]);
  canvas.centreOn([on]);
}
