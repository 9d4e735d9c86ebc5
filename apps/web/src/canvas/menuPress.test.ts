// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdButton, holdFinger, type Held, type Spot } from './menuPress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  // The next press, which ends whatever the last one left.
  dispatchEvent(new MouseEvent('pointerdown'));
});

const pressed = { x: 100, y: 100 };

function press(hold: (spot: Spot, tell: (spot: Spot) => void) => Held) {
  let told = 0;
  const spot = { ...pressed, target: document.body };
  const held = hold(spot, () => (told += 1));
  const send = (type: string, byPixels = 0) =>
    dispatchEvent(new MouseEvent(type, { clientX: pressed.x + byPixels, clientY: pressed.y }));
  return { held, send, told: () => told };
}

/** Whether what goes on on the board still hears of an event. */
function isHeard(type: string): boolean {
  let isHeardOf = false;
  const hear = () => (isHeardOf = true);
  document.body.addEventListener(type, hear);
  document.body.dispatchEvent(new Event(type, { bubbles: true }));
  document.body.removeEventListener(type, hear);
  return isHeardOf;
}

test.each([
  ['as it goes down, as on Linux and a Mac', ['ask', 'up']],
  ['once it is up, as on Windows', ['up', 'ask']],
])('the right button, for which a browser opens its menu %s', (_when, order) => {
  for (const byPixels of [0, 3, 40]) {
    const { held, send, told } = press(holdButton);
    for (const step of order) {
      if (step === 'ask') expect(held.ask()).toBe(true);
      else {
        send('pointermove', byPixels);
        send('pointerup', byPixels);
      }
    }
    expect(told(), `moved by ${byPixels}`).toBe(byPixels > 4 ? 0 : 1);
    expect(held.ask(), 'a later one comes from a key').toBe(false);
  }
});

test('a finger that stays wants a menu once, whoever notices first', () => {
  const slow = press(holdFinger);
  vi.advanceTimersByTime(499);
  expect(slow.told()).toBe(0);
  vi.advanceTimersByTime(1);
  expect(slow.held.ask()).toBe(true);
  expect(slow.told()).toBe(1);

  const asked = press(holdFinger);
  expect(asked.held.ask()).toBe(true);
  vi.advanceTimersByTime(1_000);
  expect(asked.told()).toBe(1);
});

test.each([
  ['is lifted', 'pointerup', 0],
  ['moves', 'pointermove', 11],
  ['is taken over by the browser', 'pointercancel', 0],
])('a finger that %s before wants none', (_what, type, byPixels) => {
  const { held, send, told } = press(holdFinger);
  send(type, byPixels);
  vi.advanceTimersByTime(1_000);
  expect(told()).toBe(0);
  expect(held.ask(), 'a later one comes from a key').toBe(false);
});

test('after its menu has opened, a finger drags and clicks nothing until the next press', () => {
  const { send } = press(holdFinger);
  expect(isHeard('touchmove')).toBe(true);
  vi.advanceTimersByTime(500);
  send('pointerup');
  expect([isHeard('touchmove'), isHeard('click')]).toEqual([false, false]);
  dispatchEvent(new MouseEvent('pointerdown'));
  expect([isHeard('touchmove'), isHeard('click')]).toEqual([true, true]);
});
