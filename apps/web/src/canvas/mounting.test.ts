import { applyChanges, emptyBoard, type RecordChange } from '@symbiomap/domain';
import { createBoardScene, type BoardScene, type DetailLevel } from '@symbiomap/scene';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isMountedWhole,
  isSameSet,
  mountsPerFrame,
  stepMounts,
  wantedMounts,
  wholeBoardItems,
} from './mounting.ts';

const spacing = 300;
const columns = 25;

/** Companies in rows, each with a flow to the next. */
function sceneOf(count: number): BoardScene {
  const companies = Array.from({ length: count }, (_, at): RecordChange => ({
    kind: 'create',
    table: 'companies',
    id: `c${at}`,
    fields: { position: { x: (at % columns) * spacing, y: Math.floor(at / columns) * spacing } },
  }));
  const flows = Array.from({ length: count - 1 }, (_, at): RecordChange => ({
    kind: 'create',
    table: 'flows',
    id: `f${at}`,
    fields: { from: `c${at}`, to: `c${at + 1}` },
  }));
  const scene = createBoardScene();
  scene.update(applyChanges(emptyBoard('Test'), [...companies, ...flows]), 'en');
  return scene;
}

const large = sceneOf(600);
const detail = fc.constantFrom<DetailLevel>('near', 'mid', 'far');
const box = fc.record({
  x: fc.integer({ min: -500, max: 8_000 }),
  y: fc.integer({ min: -500, max: 8_000 }),
  width: fc.integer({ min: 300, max: 6_000 }),
  height: fc.integer({ min: 300, max: 6_000 }),
});
const promoted = fc.array(fc.constantFrom('c1', 'c77', 'f3', 'f300', 'gone'), { maxLength: 4 });
const wish = fc.record({ detail, window: box, promoted }).map((part) => ({
  ...part,
  scene: large,
  focus: { x: part.window.x, y: part.window.y },
}));

test('what is mounted stays few, however much is in view; what is promoted is always among it', () => {
  fc.assert(
    fc.property(wish, (asked) => {
      const { cards, lines } = wantedMounts(asked);
      expect(cards.size).toBeLessThanOrEqual(48 + asked.promoted.length);
      for (const id of asked.promoted) {
        if (large.cards.has(id)) expect(cards).toContain(id);
        if (large.lines.has(id)) expect(lines).toContain(id);
      }
      if (asked.detail !== 'near') expect(cards.size).toBeLessThanOrEqual(asked.promoted.length);
    }),
  );
});

test('frame by frame, few at a time, it comes to what is wanted', () => {
  fc.assert(
    fc.property(wish, wish, (first, then) => {
      const wanted = wantedMounts(then);
      const atOnce = new Set<string>(then.promoted);
      let now = wantedMounts(first);
      for (let frame = 0; frame < 20; frame += 1) {
        const next = stepMounts(now, wanted, atOnce);
        const added = [...next.cards].filter((id) => !now.cards.has(id) && !atOnce.has(id));
        expect(added.length).toBeLessThanOrEqual(mountsPerFrame);
        now = next;
      }
      expect(isSameSet(now.cards, wanted.cards)).toBe(true);
      expect(isSameSet(now.lines, wanted.lines)).toBe(true);
      expect(stepMounts(now, wanted, atOnce)).toBe(now);
    }),
  );
});

test('a small board is real as a whole, wherever one looks', () => {
  const small = sceneOf(wholeBoardItems / 2);
  expect(isMountedWhole(small)).toBe(true);
  expect(isMountedWhole(large)).toBe(false);
  const window = { x: 9e5, y: 9e5, width: 10, height: 10 };
  const { cards, lines } = wantedMounts({
    scene: small,
    window,
    detail: 'far',
    focus: window,
    promoted: [],
  });
  expect([cards.size, lines.size]).toEqual([small.cards.size, small.lines.size]);
});
