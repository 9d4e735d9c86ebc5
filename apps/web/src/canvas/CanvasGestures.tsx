import { createContext, useContext } from 'react';
import type { AnnotationGestures } from './annotationGestures.ts';

/** A side of a card. */
export type Side = 'top' | 'right' | 'bottom' | 'left';

/** What cards and labels tell the canvas; each ends in one command or in a change of the view. */
export interface CanvasGestures extends AnnotationGestures {
  nameCompany(id: string, name: string): void;
  addNeighbour(id: string, side: Side): void;
  labelFlow(id: string, text: string): void;
  selectFlow(id: string, isAdded: boolean): void;
  editFlowLabel(id: string): void;
}

export const CanvasGesturesContext = createContext<CanvasGestures | null>(null);

export function useCanvasGestures(): CanvasGestures {
  const gestures = useContext(CanvasGesturesContext);
  if (gestures === null) throw new Error('useCanvasGestures outside the canvas');
  return gestures;
}
