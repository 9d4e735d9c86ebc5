import { ReactFlowProvider } from '@xyflow/react';
import type { ReactNode } from 'react';

/** What lets everything round the canvas speak to it. */
export function CanvasProvider({ children }: { readonly children: ReactNode }) {
  return <ReactFlowProvider>{children}</ReactFlowProvider>;
}
