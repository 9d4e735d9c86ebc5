import type { LayoutTask, LayoutWay } from '@symbiomap/layout';
import type { Position } from '@symbiomap/domain';

/** What the worker is asked: one thing in its life. */
export interface LayoutRequest {
  readonly task: LayoutTask;
  readonly way: LayoutWay;
}

/** What the worker says: how far it is (0–1), then the places or that there are none. */
export type LayoutReport =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly places: ReadonlyMap<string, Position> }
  | { readonly kind: 'failed' };
