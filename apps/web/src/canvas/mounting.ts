import type { BoardScene, Box, DetailLevel } from '@symbiomap/scene';

/** Boards of no more things than this are mounted whole: their DOM is small, and Tab goes everywhere. */
export const wholeBoardItems = 100;
/** The most cards and notes that are mounted because they are in view; what is beyond stays painted. */
const mostInView = 48;
/** The most areas: they are mounted from afar too, to be taken hold of by their frames. */
const mostAreas = 24;
/** What may be mounted or taken away in one frame, so that no frame is long. */
export const mountsPerFrame = 6;

/** The sorts of things that lie on the stage. */
export const mountedKinds = ['areas', 'lines', 'cards', 'notes'] as const;
type MountedKind = (typeof mountedKinds)[number];

/** What React Flow holds. */
export type Mounted = Readonly<Record<MountedKind, ReadonlySet<string>>>;

const nothing: ReadonlySet<string> = new Set();
export const nothingMounted: Mounted = {
  areas: nothing,
  lines: nothing,
  cards: nothing,
  notes: nothing,
};

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
export function isMountedWhole(scene: BoardScene): boolean {
  return mountedKinds.reduce((sum, kind) => sum + scene[kind].size, 0) <= wholeBoardItems;
}

/** Of these ids those that lie on the stage, each among its kind. */
export function mountsAmong(scene: BoardScene, ids: Iterable<string>): Mounted {
  const all = [...ids];
  return eachKind((kind) => new Set(all.filter((id) => scene[kind].has(id))));
}

/** What is there of both. */
export function bothMounted(a: Mounted, b: Mounted): Mounted {
  return eachKind((kind) => new Set([...a[kind], ...b[kind]]));
}

function eachKind(of: (kind: MountedKind) => ReadonlySet<string>): Mounted {
  return { areas: of('areas'), lines: of('lines'), cards: of('cards'), notes: of('notes') };
}

/**
 * What should be mounted, nearest to the focus first. Lines only where they are promoted: a real one lies over the
 * labels of painted ones.
 */
export function wantedMounts(wish: MountWish): Mounted {
  const { scene } = wish;
  if (isMountedWhole(scene)) return eachKind((kind) => new Set(scene[kind].keys()));
  const promoted = mountsAmong(scene, wish.promoted);
  const nearest = (ids: readonly string[], most: number) =>
    ids
      .map((id) => ({ id, distance: distanceTo(scene.boxOf(id), wish.focus) }))
      .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
      .slice(0, most)
      .map(({ id }) => id);
  const areas = nearest(scene.areaGrid.query(wish.window), mostAreas);
  const near =
    wish.detail === 'near'
      ? nearest(
          [...scene.cardGrid.query(wish.window), ...scene.noteGrid.query(wish.window)],
          mostInView,
        )
      : [];
  return bothMounted(promoted, mountsAmong(scene, [...near, ...areas]));
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
  const next = eachKind((kind) => step(now[kind], wanted[kind]));
  return mountedKinds.every((kind) => next[kind] === now[kind]) ? now : next;
}

export function isSameMounts(a: Mounted, b: Mounted): boolean {
  return mountedKinds.every((kind) => isSameSet(a[kind], b[kind]));
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
