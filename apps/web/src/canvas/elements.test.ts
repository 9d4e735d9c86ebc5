import { applyChanges, graphOf, type BoardSnapshot } from '@symbiomap/domain';
import { samples } from '@symbiomap/domain/samples';
import { loadTranslator, type Translate } from '@symbiomap/i18n';
import { createBoardScene } from '@symbiomap/scene';
import { beforeAll, expect, test } from 'vitest';
import { createElements, type ElementInput } from './elements.ts';
import { mountedKinds, mountsAmong, nothingMounted } from './mounting.ts';

let translate: Translate;
let russian: Translate;
beforeAll(async () => {
  translate = await loadTranslator('en');
  russian = await loadTranslator('ru');
});

function input(board: BoardSnapshot, part: Partial<ElementInput> = {}): ElementInput {
  const scene = createBoardScene();
  scene.update(board, part.translate?.language ?? 'en');
  return {
    board,
    graph: graphOf(board),
    scene,
    mounted: mountsAmong(scene, [...mountedKinds.flatMap((kind) => [...scene[kind].keys()])]),
    anchors: [],
    severityOf: new Map(),
    selection: new Set(),
    editingId: null,
    connectFrom: null,
    dragged: new Map(),
    carried: new Set(),
    marksOf: new Map(),
    commentsOn: new Map(),
    mayAdd: true,
    mayChange: () => true,
    translate,
    ...part,
  };
}

const [kalundborg] = samples;
const board = kalundborg.load();

test('what has open comments is called so, for those who hear it', () => {
  const [flow = ''] = board.flows.keys();
  const commentsOn = new Map([
    ['novo', 2],
    [flow, 1],
  ]);
  const { nodes, edges } = createElements()(input(board, { commentsOn }));
  const told = [...nodes, ...edges].filter(({ ariaLabel }) => ariaLabel?.includes('open comment'));
  expect(told.map(({ id }) => id)).toEqual(['novo', flow]);
  expect(told.map(({ ariaLabel }) => ariaLabel?.match(/, \d.*$/)?.[0])).toEqual([
    expect.stringMatching(/, 2 open comments$/),
    expect.stringMatching(/, 1 open comment$/),
  ]);
});

test('a board becomes one card a company and one line a flow', () => {
  const { nodes, edges } = createElements()(input(board));
  expect(nodes.filter(({ type }) => type === 'company')).toHaveLength(board.companies.size);
  expect(edges).toHaveLength(board.flows.size);
});

test('what did not change keeps its identity; only the card that moved and what hangs on it is new', () => {
  const elements = createElements();
  const before = elements(input(board));
  const moved = applyChanges(board, [
    { kind: 'edit', table: 'companies', id: 'novo', fields: { position: { x: 5, y: 5 } } },
  ]);
  const after = elements(input(moved));
  const newNodes = after.nodes.filter((node) => !before.nodes.includes(node));
  expect(newNodes.map(({ id }) => id)).toEqual(['novo']);
  const newLines = after.edges.filter((edge) => !before.edges.includes(edge));
  expect(newLines.length).toBeGreaterThan(0);
  expect(newLines.every(({ source, target }) => source === 'novo' || target === 'novo')).toBe(true);
});

test('selecting one flow makes one new line', () => {
  const elements = createElements();
  const before = elements(input(board));
  const [first] = board.flows.keys();
  const after = elements(input(board, { selection: new Set([first ?? '']) }));
  expect(after.edges.filter((edge) => !before.edges.includes(edge))).toHaveLength(1);
  expect(after.nodes.every((node) => before.nodes.includes(node))).toBe(true);
});

test('a flow whose company is gone is not drawn, and comes back with it', () => {
  const elements = createElements();
  const gone = applyChanges(board, [{ kind: 'delete', table: 'companies', id: 'novo' }]);
  const { edges } = elements(input(gone));
  expect(edges.length).toBeLessThan(board.flows.size);
  expect(edges.every(({ source, target }) => source !== 'novo' && target !== 'novo')).toBe(true);
  expect(elements(input(board)).edges).toHaveLength(board.flows.size);
});

test('a card in a hand lies where the hand is, not where the board says', () => {
  const dragged = new Map([['novo', { x: -7, y: 9 }]]);
  const { nodes } = createElements()(input(board, { dragged }));
  expect(nodes.find(({ id }) => id === 'novo')?.position).toEqual({ x: -7, y: 9 });
});

test('cards and labels follow the language', () => {
  const { nodes, edges } = createElements()(input(board, { translate: russian }));
  expect(nodes.find(({ id }) => id === 'lake')?.ariaLabel).toMatch(/\p{Script=Cyrillic}/u);
  const labels = edges.map(({ data }) => data?.label.resource ?? '');
  expect(labels.filter((label) => /\p{Script=Cyrillic}/u.test(label)).length).toBeGreaterThan(10);
});

test('who may change only their own drags only that', () => {
  const mayChange: ElementInput['mayChange'] = (_table, { id }) => id === 'novo';
  const { nodes } = createElements()(input(board, { mayChange }));
  expect(nodes.filter(({ draggable }) => draggable).map(({ id }) => id)).toEqual(['novo']);
});

test('who may only look cannot drag; a locked card nobody drags', () => {
  const { nodes } = createElements()(input(board, { mayAdd: false, mayChange: () => false }));
  expect(nodes.some(({ draggable }) => draggable)).toBe(false);
  const locked = applyChanges(board, [
    { kind: 'edit', table: 'companies', id: 'novo', fields: { locked: true } },
  ]);
  const novo = createElements()(input(locked)).nodes.find(({ id }) => id === 'novo');
  expect(novo?.draggable).toBe(false);
});

test('only what is mounted is real; the far ends of a mounted line are there, unseen', () => {
  const [line] = board.flows.values();
  const from = line?.from ?? '';
  const to = line?.to ?? '';
  const mounted = {
    ...nothingMounted,
    cards: new Set([from]),
    lines: new Set([line?.id ?? '']),
  };
  const { nodes, edges } = createElements()(input(board, { mounted }));
  expect(edges.map(({ id }) => id)).toEqual([line?.id]);
  expect(nodes.map(({ id, hidden }) => [id, hidden])).toEqual([
    [from, false],
    [to, true],
  ]);
});

test('an area lies under cards and lines and eats no press inside; what is in front lies above', () => {
  const withNotes = applyChanges(board, [
    { kind: 'create', table: 'areas', id: 'park', fields: { position: { x: 0, y: 0 } } },
    { kind: 'create', table: 'notes', id: 'low', fields: { position: { x: 0, y: 0 } } },
    {
      kind: 'create',
      table: 'notes',
      id: 'high',
      fields: { position: { x: 9, y: 9 }, order: 2.5 },
    },
  ]);
  const { nodes } = createElements()(input(withNotes));
  const layer = (id: string) => nodes.find((node) => node.id === id)?.zIndex ?? NaN;
  expect(layer('park')).toBeLessThan(0);
  expect(layer('low')).toBe(layer('novo'));
  expect(layer('high')).toBeGreaterThan(layer('low'));
  expect(nodes.every(({ zIndex }) => Number.isInteger(zIndex))).toBe(true);
  expect(nodes.find(({ id }) => id === 'park')?.style).toEqual({ pointerEvents: 'none' });
});

test('a locked area nobody drags, and a note of somebody else only who may', () => {
  const withAreas = applyChanges(board, [
    {
      kind: 'create',
      table: 'areas',
      id: 'park',
      fields: { position: { x: 0, y: 0 }, locked: true },
    },
    { kind: 'create', table: 'notes', id: 'mine', fields: { position: { x: 0, y: 0 } } },
    { kind: 'create', table: 'notes', id: 'theirs', fields: { position: { x: 0, y: 0 } } },
  ]);
  const mayChange: ElementInput['mayChange'] = (_table, { id }) => id !== 'theirs';
  const { nodes } = createElements()(input(withAreas, { mayChange }));
  const drags = (id: string) => nodes.find((node) => node.id === id)?.draggable;
  expect([drags('park'), drags('mine'), drags('theirs')]).toEqual([false, true, false]);
});

test('what a hand carries stays where it was, out of sight, with the lines that hang on it; moves change nothing more', () => {
  const elements = createElements();
  const before = elements(input(board));
  const after = elements(input(board, { carried: new Set(['novo']) }));
  const changed = after.nodes.filter((node) => !before.nodes.includes(node));
  expect(changed.map(({ id, className }) => [id, className])).toEqual([['novo', 'carried']]);
  expect(changed[0]?.position).toEqual(before.nodes.find(({ id }) => id === 'novo')?.position);
  for (const edge of after.edges)
    expect(edge.data?.isCarried).toBe(edge.source === 'novo' || edge.target === 'novo');
  const again = elements(input(board, { carried: new Set(['novo']) }));
  expect(again.nodes.every((node) => after.nodes.includes(node))).toBe(true);
  expect(again.edges.every((edge) => after.edges.includes(edge))).toBe(true);
});
