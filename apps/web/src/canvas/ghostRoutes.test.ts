import { samples } from '@symbiomap/domain/samples';
import { createBoardScene } from '@symbiomap/scene';
import { expect, test } from 'vitest';
import { ghostRoutes } from './ghostRoutes.ts';

const [kalundborg] = samples;
const board = kalundborg.load();
const scene = createBoardScene();
scene.update(board, 'en');
const [line] = scene.lines.values();
if (line === undefined) throw new Error('A board without lines');
const ghost = (key: string, from: string, to: string) => ({ key, from, to, name: key });
const nowhere = () => undefined;

test('a ghost keeps beside the lines between the same two, and beside other ghosts', () => {
  const { from, to } = line;
  const routes = ghostRoutes(scene, [ghost('a', from, to), ghost('b', to, from)], nowhere);
  const middles = [...routes.map(({ route }) => route.label), line.route.label];
  for (const [at, one] of middles.entries()) {
    for (const other of middles.slice(at + 1)) {
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(20);
    }
  }
});

test('it goes along with a card that is moved', () => {
  const { from, to } = line;
  const [rest] = ghostRoutes(scene, [ghost('a', from, to)], nowhere);
  const [moved] = ghostRoutes(scene, [ghost('a', from, to)], (id) =>
    id === to ? { x: 5_000, y: 5_000 } : null,
  );
  expect(rest?.route.end.x).toBeLessThan(4_000);
  expect(moved?.route.end.x).toBeGreaterThan(4_900);
});

test('there is none to a card that is not shown', () => {
  expect(ghostRoutes(scene, [ghost('a', line.from, 'gone')], nowhere)).toEqual([]);
});
