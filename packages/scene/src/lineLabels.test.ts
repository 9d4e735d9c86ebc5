import { applyChanges, emptyBoard, type RecordChange } from '@symbiomap/domain';
import { expect, test } from 'vitest';
import { createBoardScene } from './boardScene.ts';
import { pointAt } from './flowRoute.ts';
import { liveLabelSize } from './labels/liveLabelSize.ts';
import { touches } from './spatialGrid.ts';

const company = (id: string, x: number, y: number): RecordChange => ({
  kind: 'create',
  table: 'companies',
  id,
  fields: { name: id, position: { x, y } },
});
const flow = (id: string, from: string, to: string): RecordChange => ({
  kind: 'create',
  table: 'flows',
  id,
  fields: { from, to, resource: 'r' },
});
const resource: RecordChange = {
  kind: 'create',
  table: 'resources',
  id: 'r',
  fields: { name: 'Brewer’s spent grain', kind: 'by-product' },
};

function sceneOf(...changes: readonly RecordChange[]) {
  const scene = createBoardScene();
  scene.update(applyChanges(emptyBoard('Test'), [resource, ...changes]), 'en');
  scene.settle();
  const labelBox = (id: string) => {
    const line = scene.lines.get(id);
    if (line === undefined) throw new Error(`There is no line ${id}.`);
    const { x, y } = line.route.label;
    const { width, height } = liveLabelSize(line);
    return { x: x - width / 2, y: y - height / 2, width, height };
  };
  return { scene, labelBox };
}

test('a label leaves the middle of a line that runs under a card', () => {
  // So long that the line itself is not led round.
  const { scene, labelBox } = sceneOf(
    company('a', 0, 0),
    company('b', 1_600, 0),
    company('between', 800, 10),
    flow('f', 'a', 'b'),
  );
  for (const { box } of scene.cards.values()) expect(touches(labelBox('f'), box)).toBe(false);
});

test('labels of lines that cross lie apart; the first by id keeps the middle', () => {
  const { scene, labelBox } = sceneOf(
    company('a', 0, 0),
    company('b', 800, 600),
    company('c', 800, 0),
    company('d', 0, 600),
    flow('f1', 'a', 'b'),
    flow('f2', 'c', 'd'),
  );
  expect(touches(labelBox('f1'), labelBox('f2'))).toBe(false);
  const middle = scene.lines.get('f1')?.route;
  expect(middle?.label).toEqual(middle === undefined ? null : pointAt(middle, 0.5));
});

test('where one label goes, the next may take its place', () => {
  const all = [
    company('a', 0, 0),
    company('b', 800, 600),
    company('c', 800, 0),
    company('d', 0, 600),
  ];
  const alone = sceneOf(...all, flow('f2', 'c', 'd')).scene.lines.get('f2')?.route.label;
  const board = applyChanges(emptyBoard('Test'), [
    resource,
    ...all,
    flow('f1', 'a', 'b'),
    flow('f2', 'c', 'd'),
  ]);
  const scene = createBoardScene();
  scene.update(board, 'en');
  scene.settle();
  expect(scene.lines.get('f2')?.route.label).not.toEqual(alone);
  scene.update(applyChanges(board, [{ kind: 'delete', table: 'flows', id: 'f1' }]), 'en');
  scene.settle();
  expect(scene.lines.get('f2')?.route.label).toEqual(alone);
});

test('where a label of a lesser id comes, the one that lay there leaves', () => {
  const board = applyChanges(emptyBoard('Test'), [
    resource,
    company('a', 0, 0),
    company('b', 800, 600),
    company('c', 800, 0),
    company('d', 0, 600),
    flow('f2', 'c', 'd'),
  ]);
  const scene = createBoardScene();
  scene.update(board, 'en');
  scene.settle();
  const alone = scene.lines.get('f2')?.route.label;
  const both = applyChanges(board, [flow('f1', 'a', 'b')]);
  scene.update(both, 'en');
  scene.settle();
  const first = scene.lines.get('f1')?.route;
  expect(first?.label).toEqual(first === undefined ? null : pointAt(first, 0.5));
  expect(scene.lines.get('f2')?.route.label).not.toEqual(alone);
});
