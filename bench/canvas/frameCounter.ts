/** Frames and input events that a page has seen while it was counted. */
export interface FrameCount {
  isCounting: boolean;
  /** When each frame was, in ms since the navigation. */
  frames: number[];
  events: number;
}

declare global {
  interface Window {
    frameCount?: FrameCount;
  }
}

/** Runs in the page before anything else does. */
export function countFrames(): void {
  const count: FrameCount = { isCounting: false, frames: [], events: 0 };
  window.frameCount = count;
  const tick = () => {
    if (count.isCounting) count.frames.push(performance.now());
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  const note = () => {
    if (count.isCounting) count.events += 1;
  };
  for (const kind of ['wheel', 'mousemove'])
    addEventListener(kind, note, { capture: true, passive: true });
}
