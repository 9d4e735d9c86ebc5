import type { Position } from '@symbiomap/domain';
import { scenePlaces } from '@symbiomap/scene';
import { itemOf } from './itemOf.ts';
import type { Stage } from './stage.ts';

/** As far as that a neighbour takes the focus over, in board units. */
const farthest = 20_000;

/**
 * Whoever works by keys never loses the place: once something was written the focus is on what it belongs to, and
 * when what had the focus is gone, on what lay nearest to it. Returns how to stop.
 */
export function keepFocus(
  stage: Stage,
  focus: (id: string) => void,
  root: HTMLElement,
): () => void {
  const { session, scene } = stage;
  const places = scenePlaces(scene);
  let held: { readonly id: string; readonly place: Position } | null = null;

  const stopWriting = session.view.subscribe((now, before) => {
    if (before.editing === null || now.editing !== null) return;
    const { activeElement } = document;
    // A click elsewhere has taken the focus already.
    if (!isField(activeElement) || !root.contains(activeElement)) return;
    const [only, ...others] = now.selection;
    const target = only !== undefined && others.length === 0 ? only : before.editing.id;
    requestAnimationFrame(() => {
      stage.refresh();
      if (isNowhere()) focus(target);
    });
  });

  const onFocus = ({ target }: FocusEvent) => {
    const id = target instanceof Element ? itemOf(target) : null;
    const place = id === null ? undefined : places.placeOf(id);
    held = id === null || place === undefined ? null : { id, place };
  };
  const onPress = () => {
    held = null;
  };
  const stopMissing = stage.elements.subscribe(() => {
    if (held === null) return;
    const { id, place } = held;
    const now = places.placeOf(id);
    if (now !== undefined) {
      held = { id, place: now };
      return;
    }
    held = null;
    requestAnimationFrame(() => {
      const next = scene.cardGrid.nearest(place, farthest);
      if (next !== null && isNowhere()) focus(next);
    });
  });
  document.addEventListener('focusin', onFocus);
  document.addEventListener('pointerdown', onPress, true);
  return () => {
    stopWriting();
    stopMissing();
    document.removeEventListener('focusin', onFocus);
    document.removeEventListener('pointerdown', onPress, true);
  };
}

const isField = (element: Element | null) =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

function isNowhere(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body;
}
