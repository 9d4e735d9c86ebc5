import { applyChanges } from '@symbiomap/domain';
import { samples } from '@symbiomap/domain/samples';
import { expect, test } from 'vitest';
import { createBoardScene } from '../boardScene.ts';
import { routePath } from '../flowRoute.ts';
import { usualLook } from '../mapColors.ts';
import type { PaintContext } from './paintContext.ts';
import type { PaintLook } from './paintLook.ts';
import { paintScene } from './paintScene.ts';
import { createTextMeasurer } from './textMeasurer.ts';

/** A context that writes down what it is told. */
function recorder() {
  const calls: { name: string; values: readonly unknown[]; lineWidth: unknown }[] = [];
  const state: Record<string, unknown> = { font: '', fillStyle: '', strokeStyle: '' };
  const g = new Proxy(state, {
    get: (target, name: string) => {
      if (name in target) return target[name];
      if (name === 'measureText') return (text: string) => ({ width: text.length * 7 });
      return (...values: readonly unknown[]) =>
        calls.push({ name, values, lineWidth: target['lineWidth'] });
    },
  }) as unknown as PaintContext;
  const of = (name: string) => calls.filter((call) => call.name === name);
  return { g, of };
}

const look = (zoom: number, detail: PaintLook['detail']): PaintLook => ({
  theme: 'light',
  detail,
  zoom,
  fontFamily: 'sans-serif',
  words: {
    unnamed: 'Unnamed',
    brokenPhoto: 'No photo',
    whatFlows: 'What flows?',
    sector: () => 'Energy',
    counts: () => '2 flows',
    amount: () => ['3 t/week'],
  },
  icons: { card: () => ({}), flow: () => ({}) },
  map: usualLook,
  widthOf: () => null,
  photoOf: () => ({ state: 'waiting' }),
  hasLabels: true,
  isHasty: false,
  selected: new Set(),
  connectFrom: null,
  severityOf: () => null,
  peopleAt: () => [],
  openCommentsOn: () => 0,
});

const [kalundborg] = samples;
const scene = createBoardScene();
const withNotes = applyChanges(kalundborg.load(), [
  {
    kind: 'create',
    table: 'areas',
    id: 'park',
    fields: { title: 'Industrial park', position: { x: 0, y: 0 } },
  },
  {
    kind: 'create',
    table: 'notes',
    id: 'idea',
    fields: { text: 'Ask the town\nabout heat', position: { x: 40, y: 60 } },
  },
]);
scene.update(withNotes, 'en');
const things = {
  areas: [...scene.areas.values()],
  lines: [...scene.lines.values()],
  cards: [...scene.cards.values()],
  notes: [...scene.notes.values()],
};

function paint(zoom: number, detail: PaintLook['detail'], painted = things) {
  const { g, of } = recorder();
  paintScene(g, painted, look(zoom, detail), createTextMeasurer(g));
  return of;
}

test('a painted line runs where the real one does', () => {
  const of = paint(1, 'near');
  const rounded = (value: unknown) => Math.round(Number(value) * 10) / 10;
  const painted = of('bezierCurveTo').map(({ values }) => values.map(rounded).join(' '));
  for (const { route } of things.lines) {
    const [, curve = ''] = routePath(route).split('C');
    expect(painted).toContain(curve.replaceAll(',', ' '));
  }
});

test('every name is written near and mid, far initials and titles, and nothing from very far', () => {
  const written = (zoom: number, detail: PaintLook['detail']) =>
    paint(zoom, detail)('fillText').map(({ values }) => String(values[0]));
  expect(written(1, 'near').join(' ')).toContain('Novozymes');
  expect(written(1, 'near')).toContain('3 t/week');
  expect(written(0.5, 'mid').join(' ')).toContain('Novozymes');
  expect(written(0.5, 'mid')).not.toContain('2 flows');
  expect(written(1, 'near')).toContain('about heat');
  expect(written(0.2, 'far')).toHaveLength(things.cards.length + 1);
  expect(written(0.05, 'far')).toHaveLength(0);
});

test('from very far the strokes follow the styles, not the lines, and are straight', () => {
  const of = paint(0.05, 'far', { ...things, areas: [], notes: [] });
  const styles = new Set(things.lines.map(({ sort, flow }) => `${sort} ${flow.stage}`));
  expect(of('stroke')).toHaveLength(styles.size);
  expect(of('bezierCurveTo')).toHaveLength(0);
  expect(of('lineTo')).toHaveLength(things.lines.length);
});

test('in haste no line is wider than a pixel', () => {
  const widest = (isHasty: boolean, zoom: number, detail: PaintLook['detail']) => {
    const { g, of } = recorder();
    const lines = { areas: [], cards: [], notes: [], lines: things.lines };
    const chosen = { ...look(zoom, detail), isHasty, hasLabels: false };
    paintScene(g, lines, chosen, createTextMeasurer(g));
    return zoom * Math.max(...of('stroke').map(({ lineWidth }) => Number(lineWidth)));
  };
  expect(widest(true, 1, 'near')).toBe(1);
  expect(widest(true, 0.3, 'far')).toBe(1);
  expect(widest(true, 0.05, 'far')).toBeLessThan(1);
  expect(widest(false, 1, 'near')).toBeGreaterThan(1);
  expect(widest(false, 0.3, 'far')).toBeGreaterThan(1);
});

test('a look chooses what the strokes tell: a colour for each phase, a width for each amount', () => {
  const painted = (map: PaintLook['map'], widthOf: PaintLook['widthOf']) => {
    const { g, of } = recorder();
    const bare = { ...things, areas: [], notes: [] };
    const chosen = { ...look(0.05, 'far'), map, widthOf };
    paintScene(g, bare, chosen, createTextMeasurer(g));
    return of('stroke').length;
  };
  const stages = new Set(things.lines.map(({ flow }) => flow.stage));
  expect(painted({ ...usualLook, lines: 'stage' }, () => null)).toBe(stages.size);
  const byId = new Map(things.lines.map(({ id }, index) => [id, index + 2]));
  const wide = { ...usualLook, isWidthByAmount: true };
  expect(painted(wide, ({ id }) => byId.get(id) ?? null)).toBe(things.lines.length);
});

test('what has open comments says how many, whatever it is; from afar all but lines, which have no labels then', () => {
  const talkedAbout = [things.areas, things.lines, things.cards, things.notes].flatMap(
    ([first]) => first?.id ?? [],
  );
  const marks = (detail: PaintLook['detail']) => {
    const { g, of } = recorder();
    const openCommentsOn = (id: string) => (talkedAbout.includes(id) ? 7 : 0);
    paintScene(g, things, { ...look(1, detail), openCommentsOn }, createTextMeasurer(g));
    return of('fillText').filter(({ values }) => values[0] === '7').length;
  };
  expect([marks('near'), marks('mid'), marks('far')]).toEqual([4, 4, 3]);
});
