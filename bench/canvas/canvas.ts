import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../../scripts/ensureBuilt.mjs';
import { describeMachine, setPatience, whenQuiet } from '../measure/machine.ts';
import { freePort } from '../servers/ports.ts';
import { gateSize, judgeCanvas, judgeGate } from './bars.ts';
import { boardNames, type BoardName } from './boards/drawingBoard.ts';
import { openPeer } from './boards/peerBoard.ts';
import { servePeerPages } from './boards/peerPages.ts';
import { openSymbiomap } from './boards/symbiomapBoard.ts';
import { withBrowser, type Browsing } from './browser.ts';
import { knobs } from './knobs.ts';
import { largeMap, type LargeMap } from './largeMap.ts';
import { measureBoard, mediansOf, type BoardFigures } from './measureBoard.ts';
import { reportCanvas } from './report.ts';
import { scenarios } from './scenarios.ts';

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    runs: { type: 'string', default: '1' },
    boards: { type: 'string', default: boardNames.join(',') },
    sizes: { type: 'string', default: Object.keys(knobs.sizes).join(',') },
    only: { type: 'string', default: scenarios.map(({ name }) => name).join(',') },
    patience: { type: 'string', default: '20' },
    pictures: { type: 'string' },
    gate: { type: 'boolean', default: false },
  },
});
const words = (list: string) => list.split(',').filter((word) => word !== '');
const names: readonly BoardName[] = options.gate
  ? ['symbiomap', 'vanilla']
  : boardNames.filter((name) => words(options.boards).includes(name));
const sizes = options.gate ? [gateSize] : words(options.sizes).map(Number);
const played = scenarios.filter(({ name }) => words(options.only).includes(name));
/** The whiteboards take minutes to come up with the largest board, and no bar speaks of it. */
const mostForWhiteboards = 1_000;

setPatience(Number(options.patience));
if (options.pictures !== undefined) mkdirSync(options.pictures, { recursive: true });
if (names.includes('symbiomap')) ensureBuilt();
const pages = await servePeerPages(names);
const runs = new Map<BoardName, Map<number, BoardFigures[]>>();
try {
  for (let run = 0; run < Number(options.runs); run += 1) {
    for (const size of sizes) {
      const map = largeMap(size, knobs.sizes[size] ?? Math.round(size * 2.5));
      for (const name of names) {
        const isWhiteboard = name !== 'symbiomap' && name !== 'vanilla';
        if (isWhiteboard && size !== mostForWhiteboards) continue;
        await whenQuiet();
        const figures = await measure(name, map);
        note(name, size, figures);
      }
    }
  }
} finally {
  pages.stop();
}

const medians = new Map(
  [...runs].map(([name, bySize]) => {
    const found = [...bySize].map(([size, all]) => [size, mediansOf(all)] as const);
    return [name, new Map(found)] as const;
  }),
);
const bars = options.gate ? judgeGate(medians) : judgeCanvas(medians);
if (options.json) {
  const figures = [...medians].map(([name, bySize]) => ({ name, sizes: [...bySize] }));
  console.log(JSON.stringify({ knobs, runs: Number(options.runs), figures, bars }, null, 2));
} else {
  console.log(`${describeMachine()}; ${options.runs} runs`);
  console.log(reportCanvas(medians, bars));
}
const missed = bars.filter(({ isMet, isGate }) => isGate && !isMet);
if (missed.length > 0) {
  console.error(`${missed.length} bars of ratios and counts are missed.`);
  process.exitCode = 1;
}

function note(name: BoardName, size: number, figures: BoardFigures): void {
  const bySize = runs.get(name) ?? new Map<number, BoardFigures[]>();
  runs.set(name, bySize);
  bySize.set(size, [...(bySize.get(size) ?? []), figures]);
  const costs = Object.entries(figures.scenarios).map(
    ([scenario, { fps, msPerEvent }]) => `${scenario} ${fps.toFixed(0)}/${msPerEvent.toFixed(1)}`,
  );
  console.error(`${name} ${size}: load ${Math.round(figures.loadMs)} ms; ${costs.join(', ')}`);
  for (const trouble of figures.troubles) console.error(`  ${trouble}`);
}

function measure(name: BoardName, map: LargeMap): Promise<BoardFigures> {
  return withBrowser(async (browsing) => {
    const size = map.companies.length;
    const folder = options.pictures;
    const takePicture =
      folder === undefined
        ? null
        : async (scene: string) => {
            await browsing.page.screenshot({ path: join(folder, `${name}-${size}-${scene}.png`) });
          };
    const play = (board: Awaited<ReturnType<typeof openPeer>>) =>
      measureBoard(browsing, board, map, played, takePicture);
    if (name !== 'symbiomap') return play(await openPeer(name, browsing, map, pages.url));
    return withOwnServer(browsing, map, play);
  });
}

async function withOwnServer(
  browsing: Browsing,
  map: LargeMap,
  play: (board: Awaited<ReturnType<typeof openPeer>>) => Promise<BoardFigures>,
): Promise<BoardFigures> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'bench-canvas-data-'));
  try {
    const board = await openSymbiomap(browsing, map, { port: await freePort(), dataFolder });
    try {
      return await play(board);
    } finally {
      await board.close();
    }
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}
