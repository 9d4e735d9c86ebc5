import { isPlainObject } from '@symbiomap/domain';

/** The part of a board in the window: how far it is moved, in pixels, and how large it is drawn; 1 is 100 %. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

const keyOf = (boardId: string) => `symbiomap.viewport.${boardId}`;

/** Keeps where this tab looks on a board over a reload. */
export function keepViewport(boardId: string, viewport: Viewport): void {
  try {
    sessionStorage.setItem(keyOf(boardId), JSON.stringify(viewport));
  } catch {
    // Private windows may forbid it; the next view is then the whole board.
  }
}

/** Where this tab looked before it was reloaded; `null` if it was not. Told once. */
export function takeViewport(boardId: string): Viewport | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(boardId)) ?? 'null');
    sessionStorage.removeItem(keyOf(boardId));
    if (!isPlainObject(kept)) return null;
    const { x, y, zoom } = kept;
    if (typeof x !== 'number' || typeof y !== 'number' || typeof zoom !== 'number') return null;
    return zoom > 0 ? { x, y, zoom } : null;
  } catch {
    return null;
  }
}
