import type { BoardScene, Box } from '@symbiomap/scene';
import type { Restless } from './restless.ts';

/** Leads lines round the cards that lie still, a slice in each frame. */
export interface LineLeader {
  /** The next slice. Says whether there are more. */
  step(): boolean;
  /** How many slices led a line another way: what is drawn of lines is of this age. */
  age(): number;
}

/** So many lines at once are a few thousandths of a second … */
const leastPerFrame = 240;
/** … and a large board comes to rest in so many frames. */
const mostFrames = 40;

/** `paint` is told what to paint again once all lines are led: each time for a slice would cost more than it shows. */
export function createLineLeader(
  scene: BoardScene,
  restless: Restless,
  paint: (boxes: readonly Box[]) => void,
): LineLeader {
  let age = 0;
  let boxes: Box[] = [];
  let isStale = false;
  const mostPerFrame = () => Math.max(leastPerFrame, Math.ceil(scene.lines.size / mostFrames));
  return {
    step: () => {
      const { change, isDone } = scene.settle(restless.moves(), mostPerFrame());
      if (change.covered.size > 0) {
        age += 1;
        boxes.push(...restless.take(change).atRest);
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
