import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import type { Stage } from './stage.ts';

/**
 * While the view moves, what is real of the map is carried as one picture and made crisp at rest: drawn anew for
 * each frame it would take longer than the frame.
 */
export function useCarriedView(stage: Stage): void {
  const flow = useStoreApi();
  useEffect(
    () =>
      stage.isMoving.subscribe(() => {
        const viewport = flow.getState().domNode?.querySelector('.react-flow__viewport');
        if (viewport instanceof HTMLElement)
          viewport.style.willChange = stage.isMoving.get() ? 'transform' : '';
      }),
    [flow, stage],
  );
}
