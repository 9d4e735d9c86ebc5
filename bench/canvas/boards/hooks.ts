import type { Position } from '@symbiomap/domain';

/** A company that somebody else has moved. */
export interface RemoteMove extends Position {
  readonly id: string;
}

/** What the page of a peer offers to whoever drives it, as `window.drawingBoard`. Places are of the board. */
export interface PageHooks {
  /** Everything is there and was painted once. */
  isReady(): boolean;
  fit(): void;
  look(middle: Position, zoom: number): void;
  zoom(): number;
  placeOf(id: string): Position;
  toScreen(place: Position): Position;
  select(ids: readonly string[]): void;
  /** As an observer of the shared document would apply it. */
  takeMoves(moves: readonly RemoteMove[]): void;
}

declare global {
  interface Window {
    drawingBoard?: PageHooks;
  }
}
