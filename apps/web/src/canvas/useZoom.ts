import { useStore } from '@xyflow/react';

/** The zoom of the canvas; 1 is 100 %. */
export function useZoom(): number {
  return useStore((state) => state.transform[2]);
}
