import { ReactFlowProvider } from '@xyflow/react';
import { useRef, type ReactNode } from 'react';
import type { MapWalk } from './mapWalk.ts';
import { MapWalkContext } from './MapWalkContext.ts';

/** What lets everything round the canvas speak to it. */
export function CanvasProvider({ children }: { readonly children: ReactNode }) {
  const walk = useRef<MapWalk | null>(null);
  return (
    <ReactFlowProvider>
      <MapWalkContext value={walk}>{children}</MapWalkContext>
    </ReactFlowProvider>
  );
}
