import type { BoardScene, Box, DetailLevel } from '@symbiomap/scene';

/** Boards of no more cards and lines than this are mounted whole: their DOM is small, and Tab goes everywhere. */
export const wholeBoardItems = 100;
/** The most cards that are mounted because they are in view; what is beyond stays painted. */
const mostInView = 48;
/** What may be mounted or taken away in one frame, so that no frame is long. */
export const mountsPerFrame = 6;

/** What React Flow holds. */
export interface Mounted {
  readonly cards: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
}

/** What decides what is mounted. */
export interface MountWish {
  readonly scene: BoardScene;
  /** The part of the board in the window. */
  readonly window: Box;
  readonly detail: DetailLevel;
  /** Where mounting begins: the pointer, or the middle of the window. */
  readonly focus: { readonly x: number; readonly y: number };
  /** Mounted wherever it is: hovered, focused, edited, dragged, selected. */
  readonly promoted: Iterable<string>;
}

/** Whether a board is small enough to be mounted whole. */
export function isMountedWhole({ cards, lines }: BoardScene): boolean {
  return cards.size + lines.size <= wholeBoardItems;
}

/**
 * What should be mounted, nearest to the focus first. Lines only where they are promoted: a real one lies over the
 * labels of painted ones.
 */
export function wantedMounts(wish: MountWish): Mounted {
  const { scene } = wish;
  if (isMountedWhole(scene)) {
    return { cards: new Set(scene.cards.keys()), lines: new Set(scene.lines.keys()) };
  }
  const cards = new Set<string>();
  const lines = new Set<string>();
  for (const id of wish.promoted) {
    if (scene.cards.has(id)) cards.add(id);
    else if (scene.lines.has(id)) lines.add(id);
  }
  if (wish.detail !== 'near') return { cards, lines };
  const inView = scene.cardGrid
    .query(wish.window)
    .map((id) => ({ id, distance: distanceTo(scene.cards.get(id)?.box, wish.focus) }))
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
  for (const { id } of inView.slice(0, mostInView)) cards.add(id);
  return { cards, lines };
}

/**
 * One frame's step from what is mounted to what should be: at once what was promoted, a few of the others, and
 * as many taken away.
 */
export function stepMounts(now: Mounted, wanted: Mounted, atOnce: ReadonlySet<string>): Mounted {
  let rest = mountsPerFrame;
  const step = (from: ReadonlySet<string>, to: ReadonlySet<string>): ReadonlySet<string> => {
    const next = new Set<string>();
    let removals = mountsPerFrame * 2;
    for (const id of from) {
      if (to.has(id)) next.add(id);
      else if (removals-- <= 0) next.add(id);
    }
    for (const id of to) {
      if (next.has(id)) continue;
      if (atOnce.has(id) || rest-- > 0) next.add(id);
    }
    return isSameSet(next, from) ? from : next;
  };
  const cards = step(now.cards, wanted.cards);
  const lines = step(now.lines, wanted.lines);
  return cards === now.cards && lines === now.lines ? now : { cards, lines };
}

export function isSameMounts(a: Mounted, b: Mounted): boolean {
  return isSameSet(a.cards, b.cards) && isSameSet(a.lines, b.lines);
}

export function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}

function distanceTo(
  box: Box | undefined,
  point: { readonly x: number; readonly y: number },
): number {
  if (box === undefined) return Infinity;
  return Math.hypot(box.x + box.width / 2 - point.x, box.y + box.height / 2 - point.y);
}
