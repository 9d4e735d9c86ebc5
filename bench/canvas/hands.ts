import type { Position } from '@symbiomap/domain';
import type { CDPSession } from '@playwright/test';
import { pause } from '../measure/pause.ts';
import { windowSize } from './browser.ts';

const eventMs = 1_000 / 60;
/** A page that does not keep up is not flooded: what it gets afterwards would be counted as well. */
const mostUnanswered = 3;

const middle = { x: windowSize.width / 2, y: windowSize.height / 2 } as const;
const ctrl = 2;

/** Input as from a mouse: sixty events a second, real ones. */
export class Hands {
  readonly #tools: CDPSession;

  constructor(tools: CDPSession) {
    this.#tools = tools;
  }

  /** A turn of the wheel over the middle of the window, in pixels. */
  async wheel(x: number, y: number, withCtrl = false): Promise<void> {
    await this.#tools.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      ...middle,
      deltaX: x,
      deltaY: y,
      modifiers: withCtrl ? ctrl : 0,
    });
  }

  async move({ x, y }: Position, isPressed = false): Promise<void> {
    await this.#tools.send('Input.dispatchMouseEvent', {
      type: 'mouseMoved',
      x,
      y,
      button: isPressed ? 'left' : 'none',
      buttons: isPressed ? 1 : 0,
    });
  }

  async press({ x, y }: Position, withCtrl = false): Promise<void> {
    await this.#button('mousePressed', x, y, withCtrl);
  }

  async release({ x, y }: Position, withCtrl = false): Promise<void> {
    await this.#button('mouseReleased', x, y, withCtrl);
  }

  #button(type: 'mousePressed' | 'mouseReleased', x: number, y: number, withCtrl: boolean) {
    return this.#tools.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      buttons: type === 'mousePressed' ? 1 : 0,
      clickCount: 1,
      modifiers: withCtrl ? ctrl : 0,
    });
  }
}

/** Sends an event sixty times a second for so long; `seconds` tells each when it is. */
export async function sixtyTimesASecond(
  durationMs: number,
  send: (seconds: number) => Promise<void>,
): Promise<void> {
  const start = performance.now();
  let unanswered = 0;
  for (let step = 0; performance.now() - start < durationMs;) {
    if (unanswered < mostUnanswered) {
      unanswered += 1;
      step += 1;
      void send((performance.now() - start) / 1_000)
        .catch(() => {})
        .finally(() => (unanswered -= 1));
    }
    const next = start + step * eventMs;
    await pause(Math.max(1, Math.min(eventMs, next - performance.now())));
  }
  const patience = performance.now() + 20_000;
  while (unanswered > 0 && performance.now() < patience) await pause(10);
}
