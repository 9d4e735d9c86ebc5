import type { BoardName } from './boards/drawingBoard.ts';
import type { BoardFigures, ScenarioFigures } from './measureBoard.ts';

/** What was measured: the medians of each product on each size of board, by number of companies. */
export type CanvasFigures = ReadonlyMap<BoardName, ReadonlyMap<number, BoardFigures>>;

/** Something that was promised, and what came of it. */
export interface CanvasBar {
  readonly says: string;
  readonly limit: number;
  readonly isAtLeast: boolean;
  /** NaN where it could not be measured. */
  readonly value: number;
  readonly isMet: boolean;
  /** Ratios and counts hold anywhere; frames a second only on a machine that does nothing else. */
  readonly isGate: boolean;
}

/** The seven of which every bar speaks. */
const seven = ['panz1', 'panfit', 'zoom', 'drag1', 'drag50', 'remote20', 'remote200'];
const whiteboards: readonly BoardName[] = ['tldraw', 'excalidraw'];

/** How large the board is that the gate plays with. */
export const gateSize = 1_000;

/**
 * What a run among all the tests holds the map to: ratios and counts alone, with room for a machine on which others
 * work. The bars themselves are for a quiet one.
 */
export function judgeGate(figures: CanvasFigures): readonly CanvasBar[] {
  const own = figures.get('symbiomap')?.get(gateSize);
  const vanilla = figures.get('vanilla')?.get(gateSize);
  if (own === undefined || vanilla === undefined) return [];
  const atMost = (says: string, value: number, limit: number): CanvasBar => {
    return { says, value, limit, isAtLeast: false, isMet: value <= limit, isGate: true };
  };
  const ratios = seven.map((name) => ratioOf(own, vanilla, name));
  return [
    atMost('ms per event, geometric mean, of vanilla', geometricMean(ratios), 0.3),
    atMost('time to load, of vanilla', own.loadMs / vanilla.loadMs, 1),
    atMost('heap, MB', own.heapMb, 25),
    atMost('DOM nodes', own.domNodes, 4_000),
  ];
}

/** Judges what was measured. What was not asked for is not judged. */
export function judgeCanvas(figures: CanvasFigures): readonly CanvasBar[] {
  const bars: CanvasBar[] = [];
  const of = (name: BoardName, size: number) => figures.get(name)?.get(size);
  const atMost = (says: string, value: number, limit: number, isGate = true) =>
    bars.push({ says, value, limit, isAtLeast: false, isMet: value <= limit, isGate });
  const atLeast = (says: string, value: number, limit: number, isGate = false) =>
    bars.push({ says, value, limit, isAtLeast: true, isMet: value >= limit, isGate });

  const againstVanilla = (size: number, each: number | null, mean: number) => {
    const own = of('symbiomap', size);
    const vanilla = of('vanilla', size);
    if (own === undefined || vanilla === undefined) return;
    const ratios = seven.map((name) => ratioOf(own, vanilla, name));
    for (const [index, name] of seven.entries()) {
      if (each !== null)
        atMost(`${size}: ms per event, ${name}, of vanilla`, ratios[index] ?? Number.NaN, each);
    }
    atMost(`${size}: ms per event, geometric mean, of vanilla`, geometricMean(ratios), mean);
  };
  againstVanilla(200, null, 1 / 2);
  againstVanilla(1_000, 1 / 3, 1 / 7);
  againstVanilla(5_000, 1 / 12, 1 / 30);

  const small = of('symbiomap', 1_000);
  const large = of('symbiomap', 5_000);
  if (small !== undefined && large !== undefined) {
    for (const name of seven)
      atMost(`5,000 beside 1,000: ms per event, ${name}`, ratioOf(large, small, name), 1.5);
  }
  for (const [size, share, heap] of [
    [1_000, 1 / 4, 20],
    [5_000, 1 / 8, 60],
  ] as const) {
    const own = of('symbiomap', size);
    if (own === undefined) continue;
    const vanilla = of('vanilla', size);
    if (vanilla !== undefined)
      atMost(`${size}: time to load, of vanilla`, own.loadMs / vanilla.loadMs, share);
    atMost(`${size}: heap, MB`, own.heapMb, heap);
    atMost(`${size}: DOM nodes`, own.domNodes, 4_000);
  }
  for (const [size, fps, p95] of [
    [200, 59, 20],
    [1_000, 58, 22],
    [5_000, 57, 25],
  ] as const) {
    const own = of('symbiomap', size);
    if (own === undefined) continue;
    for (const name of seven) {
      const isFarZoom = size === 5_000 && name === 'zoom';
      atLeast(`${size}: fps, ${name}`, figureOf(own, name, 'fps'), isFarZoom ? 55 : fps);
      atMost(`${size}: p95 ms, ${name}`, figureOf(own, name, 'p95Ms'), isFarZoom ? 35 : p95, false);
    }
  }
  if (large !== undefined) {
    atMost('5,000: busy %, 200 moves a second', figureOf(large, 'remote200', 'busy'), 35, false);
    atLeast('5,000: fps, 600 moves a second', figureOf(large, 'remote600', 'fps'), 57);
    atMost('5,000: busy %, 600 moves a second', figureOf(large, 'remote600', 'busy'), 50, false);
  }
  const boards = whiteboards.flatMap((name) => of(name, 1_000) ?? []);
  if (small !== undefined && boards.length > 0) {
    for (const name of seven) {
      const best = Math.min(...boards.map((board) => valueOr(board, name, 'msPerEvent', Infinity)));
      atMost(
        `1,000: ms per event, ${name}, of the better whiteboard`,
        figureOf(small, name, 'msPerEvent') / best,
        1 / 6,
      );
    }
    for (const [name, times] of [
      ['zoom', 3.5],
      ['remote20', 3.5],
      ['drag50', 8],
    ] as const) {
      const best = Math.max(...boards.map((board) => valueOr(board, name, 'fps', 0)));
      atLeast(
        `1,000: fps, ${name}, of the better whiteboard`,
        figureOf(small, name, 'fps') / best,
        times,
      );
    }
  }
  return bars;
}

function figureOf(board: BoardFigures, name: string, figure: keyof ScenarioFigures): number {
  return board.scenarios[name]?.[figure] ?? Number.NaN;
}

function valueOr(
  board: BoardFigures,
  name: string,
  figure: keyof ScenarioFigures,
  otherwise: number,
): number {
  const value = figureOf(board, name, figure);
  return Number.isNaN(value) ? otherwise : value;
}

function ratioOf(own: BoardFigures, peer: BoardFigures, name: string): number {
  return figureOf(own, name, 'msPerEvent') / figureOf(peer, name, 'msPerEvent');
}

function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}
