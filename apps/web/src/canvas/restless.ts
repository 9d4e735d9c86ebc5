import type { BoardScene, Box, SceneChange } from '@symbiomap/scene';
import { noMoves, type CardMoves } from './cardMoves.ts';

/** Cards that were put elsewhere are painted apart for a while: whoever moves them once will do so again. */
export interface Restless {
  /** Takes in what changed on the scene. Returns what has to be painted again. */
  take(change: SceneChange): Stale;
  /** Where they lie now. The same map until one of them comes, goes or moves. */
  moves(): CardMoves;
  stop(): void;
}

/** What has to be painted again. */
export interface Stale {
  /** The parts of what is at rest. */
  readonly atRest: readonly Box[];
  /** Whether something that is painted apart looks otherwise where it is. */
  readonly isMovingStale: boolean;
}

/** A card is at rest when it has not moved for so long. */
export const restlessMs = 1_500;
/** More than these at a time come from a paste, a restored version or a layout, and are painted with all the rest … */
const mostAtOnce = 60;
/** … and so are those that are too many to be painted anew in each frame. */
const mostRestless = 400;

/** `onRest` is called when cards have come to rest. */
export function createRestless(scene: BoardScene, onRest: () => void): Restless {
  const movedAt = new Map<string, number>();
  let moves: CardMoves = noMoves;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const placesNow = (): CardMoves => {
    const places = [...movedAt.keys()].flatMap((id) => {
      const box = scene.cards.get(id)?.box;
      return box === undefined ? [] : [[id, { x: box.x, y: box.y }] as const];
    });
    return places.length === 0 ? noMoves : new Map(places);
  };
  const wait = () => {
    timer ??= setTimeout(() => {
      timer = null;
      const now = performance.now();
      const before = movedAt.size;
      for (const [id, at] of movedAt) if (now - at >= restlessMs) movedAt.delete(id);
      if (movedAt.size > 0) wait();
      if (movedAt.size === before) return;
      moves = placesNow();
      onRest();
    }, restlessMs / 3);
  };
  const isRestless = (id: string) => {
    const line = scene.lines.get(id);
    return line === undefined ? movedAt.has(id) : movedAt.has(line.from) || movedAt.has(line.to);
  };

  return {
    take: ({ covered, moved }) => {
      const apart = new Set([...covered.keys()].filter(isRestless));
      const isTooMany = moved.size > mostAtOnce || movedAt.size + moved.size > mostRestless;
      if (moved.size > 0 && !isTooMany) {
        const now = performance.now();
        for (const id of moved) movedAt.set(id, now);
        wait();
      }
      for (const id of apart) if (movedAt.has(id) && !scene.cards.has(id)) movedAt.delete(id);
      if ([...moved, ...apart].some((id) => movedAt.has(id) || moves.has(id))) moves = placesNow();
      return {
        atRest: [...covered].flatMap(([id, places]) => (apart.has(id) ? [] : places)),
        isMovingStale: apart.size > 0 && moved.size === 0,
      };
    },
    moves: () => moves,
    stop: () => {
      if (timer !== null) clearTimeout(timer);
    },
  };
}
