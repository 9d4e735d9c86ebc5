import type { RecordTouch, Touch } from '@symbiomap/document';
import { may, mayDo, type Actor } from '@symbiomap/protocol';

/** Whether an actor may do all that an update does. */
export function mayApply(actor: Actor, touches: readonly Touch[]): boolean {
  return touches.every((touch) =>
    touch.at === 'settings' ? may(actor.role, 'changeSettings') : mayDo(actor, touch),
  );
}

/** As whom an update's author adds records: who is said to have made the first of them. */
export function claimedBy(touches: readonly Touch[]): string | null {
  const isAdded = (touch: Touch): touch is RecordTouch =>
    touch.at === 'record' && touch.does === 'add' && touch.createdBy !== null;
  return touches.find(isAdded)?.createdBy ?? null;
}
