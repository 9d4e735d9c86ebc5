import { useStoreApi } from '@xyflow/react';
import { useEffect, useState } from 'react';

/** A number that is read, not watched, changes no more often than this. */
const readableMs = 120;

/** The zoom of the canvas, a moment behind while it changes; 1 is 100 %. */
export function useRestingZoom(): number {
  const store = useStoreApi();
  const [zoom, setZoom] = useState(() => store.getState().transform[2]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    const show = () => {
      timer = null;
      setZoom(store.getState().transform[2]);
    };
    const stop = store.subscribe(({ transform }, before) => {
      if (transform[2] !== before.transform[2]) timer ??= setTimeout(show, readableMs);
    });
    show();
    return () => {
      stop();
      if (timer !== null) clearTimeout(timer);
    };
  }, [store]);
  return zoom;
}
