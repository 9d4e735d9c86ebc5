import { expect, type Locator } from '@playwright/test';

/** A place on the screen, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of something on the screen, once it has come to rest. */
export async function middleOf(target: Locator): Promise<Point> {
  await expect(target).toBeVisible();
  return target.evaluate(async (element) => {
    const middle = () => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    };
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    let now = middle();
    for (let stillFrames = 0; stillFrames < 2; stillFrames += 1) {
      await frame();
      const before = now;
      now = middle();
      if (before.x !== now.x || before.y !== now.y) stillFrames = -1;
    }
    return now;
  });
}
