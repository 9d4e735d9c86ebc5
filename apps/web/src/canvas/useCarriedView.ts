import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import type { Stage } from './stage.ts';

/**
 * While the view moves, what is real of the map is carried as one picture and made crisp at rest: drawn anew for
 * each frame it would take longer than the frame. It lies where the stage has what is painted: on whole pixels.
 */
export function useCarriedView(stage: Stage): void {
  const flow = useStoreApi();
  useEffect(() => {
    let viewport: Element | null | undefined = null;
    const style = () => {
      if (viewport?.isConnected !== true)
        viewport = flow.getState().domNode?.querySelector('.react-flow__viewport');
      return viewport instanceof HTMLElement ? viewport.style : null;
    };
    const place = () => {
      const [x, y] = flow.getState().transform;
      const laid = stage.view.get();
      const shift = `${laid.x - x}px ${laid.y - y}px`;
      const present = style();
      if (present !== null && present.translate !== shift) present.translate = shift;
    };
    const stops = [
      stage.isMoving.subscribe(() => {
        const present = style();
        if (present !== null) present.willChange = stage.isMoving.get() ? 'transform' : '';
      }),
      stage.view.subscribe(place),
      flow.subscribe(place),
    ];
    place();
    return () => {
      for (const stop of stops) stop();
    };
  }, [flow, stage]);
}
