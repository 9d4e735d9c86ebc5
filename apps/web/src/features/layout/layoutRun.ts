import type { FoundLayout } from '@symbiomap/layout';
import { createStore } from 'zustand';
import type { LayoutReport, LayoutRequest } from './layoutMessages.ts';

/** The layout that is being found, if one is. */
export interface LayoutRun {
  /** How much is done, 0–1. */
  readonly share: number;
  cancel(): void;
}

export const layoutRun = createStore<{ readonly run: LayoutRun | null }>()(() => ({ run: null }));

/** Finds a layout in a worker, one at a time; `null`: it did not come to one. Nothing is called once it is cancelled. */
export function startLayout(
  request: LayoutRequest,
  onDone: (found: FoundLayout | null) => void,
): void {
  const worker = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });
  const cancel = () => {
    worker.terminate();
    layoutRun.setState({ run: null });
  };
  const end = (found: FoundLayout | null) => {
    cancel();
    onDone(found);
  };
  worker.onmessage = ({ data }: MessageEvent<LayoutReport>) => {
    if (data.kind === 'progress') layoutRun.setState({ run: { share: data.share, cancel } });
    else end(data.kind === 'done' ? data.found : null);
  };
  worker.onerror = () => end(null);
  layoutRun.setState({ run: { share: 0, cancel } });
  worker.postMessage(request);
}
