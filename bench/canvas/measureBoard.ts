import { median, quantile } from '../measure/median.ts';
import { pause } from '../measure/pause.ts';
import type { Browsing } from './browser.ts';
import type { DrawingBoard } from './boards/drawingBoard.ts';
import { Hands } from './hands.ts';
import { knobs } from './knobs.ts';
import type { LargeMap } from './largeMap.ts';
import type { CanvasGame, CanvasScenario } from './scenarios.ts';

/** What one scenario cost. */
export interface ScenarioFigures {
  readonly fps: number;
  readonly p95Ms: number;
  /** Main-thread milliseconds for each event of the hands, or for each frame where others move things. */
  readonly msPerEvent: number;
  /** Share of the main thread that was in use, in percent. */
  readonly busy: number;
  /** Milliseconds of script in a second. */
  readonly scriptMs: number;
}

/** What one product did on one size of board. */
export interface BoardFigures {
  readonly loadMs: number;
  readonly heapMb: number;
  readonly domNodes: number;
  readonly scenarios: Readonly<Record<string, ScenarioFigures>>;
  /** What could not be measured, and errors of the page. */
  readonly troubles: readonly string[];
}

/** Where pictures of what was measured go; `null`: none are taken. */
export type TakePicture = ((name: string) => Promise<void>) | null;

/** Plays the scenarios on an open board. */
export async function measureBoard(
  browsing: Browsing,
  board: DrawingBoard,
  map: LargeMap,
  scenarios: readonly CanvasScenario[],
  takePicture: TakePicture,
): Promise<BoardFigures> {
  const hands = new Hands(browsing.tools);
  await pause(1_500);
  await browsing.collectGarbage();
  const { JSHeapUsedSize, Nodes } = await browsing.totals();
  await takePicture?.('loaded');
  const figures: Record<string, ScenarioFigures> = {};
  const troubles: string[] = [];
  let mostNodes = Nodes;
  for (const scenario of scenarios) {
    try {
      const game = await scenario.prepare({ board, hands, map });
      await pause(knobs.settleMs);
      figures[scenario.name] = await measureGame(browsing, game, knobs.scenarioMs);
      // The counter knows what was dropped and not yet collected, too.
      await browsing.collectGarbage();
      mostNodes = Math.max(mostNodes, (await browsing.totals()).Nodes);
      await takePicture?.(scenario.name);
      await game.finish?.();
    } catch (error) {
      troubles.push(`${scenario.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return {
    loadMs: board.loadMs,
    heapMb: JSHeapUsedSize / 1e6,
    domNodes: mostNodes,
    scenarios: figures,
    troubles: [...troubles, ...browsing.troubles()],
  };
}

/** What a game costs the page, from its first move to its last. */
export async function measureGame(
  browsing: Browsing,
  game: CanvasGame,
  durationMs: number,
): Promise<ScenarioFigures> {
  const { page } = browsing;
  const before = await browsing.totals();
  const start = performance.now();
  await page.evaluate(() => {
    Object.assign(window.frameCount ?? {}, { isCounting: true, frames: [], events: 0 });
  });
  await game.run(durationMs);
  const seconds = (performance.now() - start) / 1_000;
  const { frames, events } = await page.evaluate(() => {
    const count = window.frameCount ?? { frames: [], events: 0, isCounting: true };
    count.isCounting = false;
    return { frames: count.frames, events: count.events };
  });
  const after = await browsing.totals();
  const gaps = frames.slice(1).map((at, index) => at - (frames[index] ?? at));
  const taskMs = (after.TaskDuration - before.TaskDuration) * 1_000;
  const lasted = ((frames.at(-1) ?? 0) - (frames[0] ?? 0)) / 1_000;
  return {
    fps: gaps.length / lasted,
    p95Ms: gaps.length === 0 ? Number.NaN : quantile(gaps, 0.95),
    msPerEvent: taskMs / Math.max(1, events > 0 ? events : gaps.length),
    busy: taskMs / seconds / 10,
    scriptMs: ((after.ScriptDuration - before.ScriptDuration) * 1_000) / seconds,
  };
}

/** The medians of several runs. */
export function mediansOf(runs: readonly BoardFigures[]): BoardFigures {
  const names = [...new Set(runs.flatMap((run) => Object.keys(run.scenarios)))];
  const of = (name: string, figure: keyof ScenarioFigures) =>
    median(runs.map((run) => run.scenarios[name]?.[figure] ?? Number.NaN));
  return {
    loadMs: median(runs.map(({ loadMs }) => loadMs)),
    heapMb: median(runs.map(({ heapMb }) => heapMb)),
    domNodes: Math.max(...runs.map(({ domNodes }) => domNodes)),
    scenarios: Object.fromEntries(
      names.map((name) => [
        name,
        {
          fps: of(name, 'fps'),
          p95Ms: of(name, 'p95Ms'),
          msPerEvent: of(name, 'msPerEvent'),
          busy: of(name, 'busy'),
          scriptMs: of(name, 'scriptMs'),
        },
      ]),
    ),
    troubles: [...new Set(runs.flatMap(({ troubles }) => troubles))],
  };
}
