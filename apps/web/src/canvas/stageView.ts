import { detailLevel, type DetailLevel } from '@symbiomap/scene';
import { onPixels } from './onPixels.ts';
import { createSignal, type Signal } from './signal.ts';
import type { StageView } from './stage.ts';

/** What of the board is looked at, from how far, and whether that is changing. */
export interface KeptView {
  readonly view: Signal<StageView>;
  readonly detail: Signal<DetailLevel>;
  readonly isMoving: Signal<boolean>;
  look(wanted: StageView): void;
  stop(): void;
}

/** A view is at rest when it has not moved for so long; cards are mounted then. */
const restMs = 140;

/** `onRest` is called when a view has come to rest, and at once for a first view, or in another window. */
export function createStageView(onRest: () => void): KeptView {
  const view = createSignal<StageView>({ x: 0, y: 0, zoom: 1, width: 0, height: 0 });
  const detail = createSignal<DetailLevel>('far');
  const isMoving = createSignal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    view,
    detail,
    isMoving,
    look: (wanted) => {
      const former = view.get();
      // A zoom goes on without a stop; whatever else moves the view, or rests, lies on pixels.
      const isZooming = former.width > 0 && wanted.zoom !== former.zoom;
      const next = isZooming ? wanted : onPixels(wanted, devicePixelRatio);
      view.set(next);
      detail.set(detailLevel(next.zoom, detail.get()));
      if (former.width !== next.width || former.height !== next.height) {
        onRest();
        return;
      }
      isMoving.set(true);
      clearTimeout(timer);
      timer = setTimeout(() => {
        view.set(onPixels(view.get(), devicePixelRatio));
        isMoving.set(false);
        onRest();
      }, restMs);
    },
    stop: () => clearTimeout(timer),
  };
}
