import { pause } from '../measure/pause.ts';
import type { DrawingBoard } from './boards/drawingBoard.ts';
import { sixtyTimesASecond, type Hands } from './hands.ts';
import { nearestToMiddle, type LargeMap } from './largeMap.ts';

/** What a scenario plays with. */
export interface Play {
  readonly board: DrawingBoard;
  readonly hands: Hands;
  readonly map: LargeMap;
}

/** Something that people do to a map, and for so long. */
export interface CanvasScenario {
  readonly name: string;
  readonly says: string;
  /** Brings the board into the state in which it begins; this does not count. */
  prepare(play: Play): Promise<CanvasGame>;
}

/** A scenario that is about to begin. */
export interface CanvasGame {
  /** What is measured. */
  run(durationMs: number): Promise<void>;
  /** Lets go, and throws if the board did not do what was asked of it. */
  finish?(): Promise<void>;
}

const swing = { x: 180, y: 90 } as const;
/** A drag begins once the pointer has gone this far. */
const firstStep = 8;

export const scenarios: readonly CanvasScenario[] = [
  {
    name: 'panz1',
    says: 'the wheel pans at zoom 1',
    prepare: async ({ board, hands, map }) => {
      await board.look(map.middle, 1);
      return { run: (ms) => pan(hands, 45, ms) };
    },
  },
  {
    name: 'panfit',
    says: 'the wheel pans with the whole board in view',
    prepare: async ({ board, hands }) => {
      await board.fit();
      return { run: (ms) => pan(hands, 12, ms) };
    },
  },
  {
    name: 'zoom',
    says: 'Ctrl and the wheel zoom, from the whole board to 1 and back',
    prepare: async ({ board, hands }) => {
      await board.fit();
      return { run: (ms) => zoomToAndFro(board, hands, ms) };
    },
  },
  { name: 'drag1', says: 'one company is dragged at zoom 1', prepare: (play) => drag(play, 1, 1) },
  {
    name: 'drag50',
    says: 'fifty selected companies are dragged at zoom 0.5',
    prepare: (play) => drag(play, 50, 0.5),
  },
  moves('remote20', 20),
  moves('remote200', 200),
  moves('remote600', 600),
];

function moves(name: string, perSecond: number): CanvasScenario {
  return {
    name,
    says: `others move companies ${perSecond} times a second, the whole board in view`,
    prepare: async ({ board, hands }) => {
      await hands.move({ x: 5, y: 890 });
      await board.fit();
      return { run: (ms) => board.takeMoves(perSecond, ms) };
    },
  };
}

function pan(hands: Hands, width: number, durationMs: number): Promise<void> {
  return sixtyTimesASecond(durationMs, (seconds) =>
    hands.wheel(Math.cos(seconds * 1.3) * width, Math.sin(seconds * 1.3) * width * 0.7),
  );
}

async function zoomToAndFro(board: DrawingBoard, hands: Hands, durationMs: number): Promise<void> {
  const fitted = await board.zoom();
  let direction = -1;
  const end = performance.now() + durationMs;
  const steering = (async () => {
    while (performance.now() < end) {
      const zoom = await board.zoom();
      if (zoom >= 1) direction = 1;
      else if (zoom <= fitted * 1.05) direction = -1;
      await pause(60);
    }
  })();
  await sixtyTimesASecond(durationMs, () => hands.wheel(0, direction * 14, true));
  await steering;
}

async function drag({ board, hands, map }: Play, count: number, zoom: number): Promise<CanvasGame> {
  const ids = nearestToMiddle(map, count);
  const [held = ''] = ids;
  if (count > 1) await board.select(ids);
  await board.look(map.middle, zoom);
  await pause(600);
  const before = await board.placeOf(held);
  const { x, y } = await board.toScreen({
    x: before.x + board.grip.x,
    y: before.y + board.grip.y,
  });
  await hands.move({ x, y });
  await pause(350);
  await hands.press({ x, y });
  await hands.move({ x: x + firstStep, y: y + firstStep }, true);
  const at = (seconds: number) => ({
    x: x + firstStep + swing.x * Math.sin(seconds * 2),
    y: y + firstStep + swing.y * (1 - Math.cos(seconds * 2)),
  });
  return {
    run: (durationMs: number) =>
      sixtyTimesASecond(durationMs, (seconds) => hands.move(at(seconds), true)),
    finish: async () => {
      const end = { x: x + 60, y: y + 30 };
      await hands.move(end, true);
      await hands.release(end);
      await pause(400);
      const after = await board.placeOf(held);
      const moved = Math.hypot(after.x - before.x, after.y - before.y) * zoom;
      if (moved < 30) throw new Error(`The drag moved nothing: ${Math.round(moved)} px.`);
    },
  };
}
