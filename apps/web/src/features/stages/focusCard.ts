import type { FlowStage } from '@symbiomap/domain';

/** A card of another column is there a few frames after its flow has changed. */
const patienceFrames = 30;

/**
 * Gives the focus to a card once it stands in the column of a stage. What is out of view is not made: `top` tells where
 * it will be, in CSS pixels from the top of the column.
 */
export function focusCard(
  columns: HTMLElement,
  id: string,
  stage: FlowStage,
  top: () => number,
  frames = patienceFrames,
): void {
  requestAnimationFrame(() => {
    const list = columns.querySelector(`[data-stage="${stage}"] [role="grid"]`);
    const card = list?.querySelector<HTMLElement>(`[data-key="${CSS.escape(id)}"]`);
    if (card != null) {
      card.focus({ preventScroll: true });
      card.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    } else if (frames > 0) {
      list?.scrollTo({ top: top() });
      focusCard(columns, id, stage, top, frames - 1);
    }
  });
}
