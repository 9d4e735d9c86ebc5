import type { BoardScene, Box, SceneChange } from '@symbiomap/scene';
import { noMoves, type CardMoves } from './cardMoves.ts';

/** Cards that were put elsewhere are painted apart for a while: whoever moves them once will do so again. */
export interface Restless {
  /** Takes in what changed on the scene. Returns what has to be painted again of what is at rest. */
  take(change: SceneChange): readonly Box[];
  /** Where they lie now. The same map until one of them comes, goes or moves. */
  moves(): CardMoves;
  stop(): void;
}

/** A card is at rest when it has not moved for so long. */
export const restlessMs = 1_500;
/** More than these come from a paste, a restored version or a layout, and are painted with all the rest. */
const mostRestless = 60;

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
      const boxes: Box[] = [];
      const wasRestless = new Set([...covered.keys()].filter(isRestless));
      if (moved.size > 0 && movedAt.size + moved.size <= mostRestless) {
        const now = performance.now();
        for (const id of moved) movedAt.set(id, now);
        wait();
      }
      for (const id of movedAt.keys()) if (!scene.cards.has(id)) movedAt.delete(id);
      if ([...covered.keys()].some((id) => movedAt.has(id))) moves = placesNow();
      for (const [id, places] of covered) if (!wasRestless.has(id)) boxes.push(...places);
      return boxes;
    },
    moves: () => moves,
    stop: () => {
      if (timer !== null) clearTimeout(timer);
    },
  };
}
