import { expect, test } from 'vitest';
import { judgeCanvas, judgeGate, type CanvasFigures } from './bars.ts';
import type { BoardFigures } from './measureBoard.ts';

const seven = ['panz1', 'panfit', 'zoom', 'drag1', 'drag50', 'remote20', 'remote200'];

function figures(msPerEvent: number, missing?: string): BoardFigures {
  const one = { fps: 60, p95Ms: 17, msPerEvent, busy: 10, scriptMs: 1 };
  const scenarios = seven.filter((name) => name !== missing).map((name) => [name, one] as const);
  return {
    loadMs: msPerEvent * 100,
    heapMb: 10,
    domNodes: 1_000,
    scenarios: Object.fromEntries(scenarios),
    troubles: [],
  };
}

function measured(own: BoardFigures, size = 1_000): CanvasFigures {
  return new Map([
    ['symbiomap', new Map([[size, own]])],
    ['vanilla', new Map([[size, figures(50)]])],
  ]);
}

const missedOf = (all: CanvasFigures) => judgeCanvas(all).filter(({ isMet }) => !isMet);

test('what is a seventh of a plain React Flow, and as smooth as a screen, meets the bars', () => {
  expect(missedOf(measured(figures(7)))).toEqual([]);
  expect(judgeGate(measured(figures(7))).every(({ isMet }) => isMet)).toBe(true);
});

test('one scenario that is too slow misses its bar and the mean', () => {
  const own = figures(7);
  const slow = { ...own.scenarios, zoom: { ...figures(40).scenarios['zoom'], msPerEvent: 40 } };
  const missed = missedOf(measured({ ...own, scenarios: slow as BoardFigures['scenarios'] }));
  expect(missed.map(({ says }) => says)).toEqual([
    '1000: ms per event, zoom, of vanilla',
    '1000: ms per event, geometric mean, of vanilla',
  ]);
});

test('what could not be measured is missed', () => {
  expect(missedOf(measured(figures(7, 'drag50'))).length).toBeGreaterThan(0);
  expect(judgeGate(measured(figures(7, 'drag50'))).some(({ isMet }) => !isMet)).toBe(true);
});

test('a size that was not asked for is not judged', () => {
  expect(judgeCanvas(measured(figures(7), 300))).toEqual([]);
});
