import type { Position } from '@symbiomap/domain';
import { useStoreApi } from '@xyflow/react';
import { useMemo, type PointerEvent } from 'react';
import { itemAt } from './hitTest.ts';
import type { Stage } from './stage.ts';

/** What the pointer does to painted cards and lines. */
export interface Hover {
  /** Makes what lies under the pointer real, before it can be pressed: React Flow's own gestures do the rest. */
  onHover(event: PointerEvent, place: Position): void;
  onLeave(): void;
  /** The card or line at a place of the board. */
  itemUnder(place: Position): string | null;
}

export function useHover(stage: Stage): Hover {
  const flow = useStoreApi();
  return useMemo(() => {
    const itemUnder = (place: Position) =>
      itemAt(stage.scene, place, {
        zoom: stage.view.get().zoom,
        detail: stage.detail.get(),
        before: stage.hovered(),
      });
    return {
      itemUnder,
      onHover: ({ buttons, target }, place) => {
        if (stage.isWhole()) return;
        // What is pressed is dragged or drawn; only a line being pulled looks for what it comes over.
        if (buttons !== 0 && !flow.getState().connection.inProgress) return;
        const isOnBoard = target instanceof Element && target.closest('.react-flow__renderer');
        stage.hover(isOnBoard ? itemUnder(place) : null, place);
      },
      onLeave: () => stage.hover(null, null),
    };
  }, [stage, flow]);
}
