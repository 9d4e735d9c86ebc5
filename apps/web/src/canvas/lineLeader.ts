import type { BoardScene, Box } from '@symbiomap/scene';
import type { Restless } from './restless.ts';

/** Leads lines round the cards that lie still, a slice in each frame. */
export interface LineLeader {
  /** The next slice. Says whether there are more. */
  step(): boolean;
  /** How many slices led a line another way: what is drawn of lines is of this age. */
  age(): number;
}

/** A frame has room for so long … */
const budgetMs = 4;
/** … and the clock is asked after so many lines. */
const linesAtOnce = 40;

/** `paint` is told what to paint again once all lines are led: each time for a slice would cost more than it shows. */
export function createLineLeader(
  scene: BoardScene,
  restless: Restless,
  paint: (boxes: readonly Box[]) => void,
): LineLeader {
  let age = 0;
  let boxes: Box[] = [];
  let isStale = false;
  return {
    step: () => {
      const start = performance.now();
      let isLed = false;
      let isDone = false;
      while (!isDone && performance.now() - start < budgetMs) {
        const slice = scene.settle(restless.moves(), linesAtOnce);
        ({ isDone } = slice);
        if (slice.change.covered.size === 0) continue;
        boxes.push(...restless.take(slice.change).atRest);
        isLed = true;
      }
      if (isLed) {
        age += 1;
        isStale = true;
      }
      if (!isDone) return true;
      if (isStale) paint(boxes);
      boxes = [];
      isStale = false;
      return false;
    },
    age: () => age,
  };
}
