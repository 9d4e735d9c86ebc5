import type { FoundLayout, LayoutTask, LayoutWay } from '@symbiomap/layout';

/** What the worker is asked: one thing in its life. */
export interface LayoutRequest {
  readonly task: LayoutTask;
  readonly way: LayoutWay;
}

/** What the worker says: how far it is (0–1), then the layout or that there are none. */
export type LayoutReport =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly found: FoundLayout }
  | { readonly kind: 'failed' };
