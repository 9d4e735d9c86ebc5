import { applyChanges } from '@symbiomap/domain';
import { samples } from '@symbiomap/domain/samples';
import { expect, test } from 'vitest';
import { createBoardScene } from '../boardScene.ts';
import { usualLook } from '../mapColors.ts';
import type { PaintContext } from './paintContext.ts';
import type { PaintLook } from './paintLook.ts';
import { paintScene } from './paintScene.ts';
import { createTextMeasurer } from './textMeasurer.ts';

/** A context that writes down which colours it is given. */
function colorRecorder() {
  const colors = new Set<unknown>();
  const g = new Proxy<Record<string, unknown>>(
    { font: '' },
    {
      get: (target, name: string) => {
        if (name in target) return target[name];
        if (name === 'measureText') return (text: string) => ({ width: text.length * 7 });
        return () => undefined;
      },
      set: (target, name: string, value) => {
        if (name === 'fillStyle' || name === 'strokeStyle') colors.add(value);
        target[name] = value;
        return true;
      },
    },
  ) as unknown as PaintContext;
  return { g, colors };
}

const look = (detail: PaintLook['detail']): PaintLook => ({
  theme: 'dark',
  system: { ground: 'ground', text: 'text', highlight: 'highlight' },
  detail,
  zoom: detail === 'far' ? 0.2 : 1,
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
  selected: new Set(['novo']),
  connectFrom: null,
  severityOf: (id) => (id === 'fish' ? 'error' : id === 'farms' ? 'hint' : null),
  peopleAt: () => [],
  openCommentsOn: (id) => (id === 'park' ? 2 : 0),
});

const [kalundborg] = samples;
const board = applyChanges(kalundborg.load(), [
  {
    kind: 'create',
    table: 'areas',
    id: 'park',
    fields: { title: 'Park', position: { x: 0, y: 0 }, color: 'blue' },
  },
  {
    kind: 'create',
    table: 'notes',
    id: 'note',
    fields: { text: 'Who pays?', position: { x: 200, y: -200 }, color: 'pink' },
  },
]);

test.each(['near', 'mid', 'far'] as const)(
  'with colours of their own people see no others (%s)',
  (detail) => {
    const scene = createBoardScene();
    scene.update(board, 'en');
    const { g, colors } = colorRecorder();
    const things = {
      areas: [...scene.areas.values()],
      lines: [...scene.lines.values()],
      cards: [...scene.cards.values()],
      notes: [...scene.notes.values()],
    };
    paintScene(g, things, look(detail), createTextMeasurer(g));
    expect([...colors].sort()).toEqual(['ground', 'highlight', 'text']);
  },
);
