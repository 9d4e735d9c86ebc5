import { pause } from '../../measure/pause.ts';
import type { Browsing } from '../browser.ts';
import { knobs } from '../knobs.ts';
import type { LargeMap } from '../largeMap.ts';
import { remoteMove, type BoardName, type DrawingBoard } from './drawingBoard.ts';

const grips: Readonly<Record<Exclude<BoardName, 'symbiomap'>, { x: number; y: number }>> = {
  vanilla: { x: 110, y: 66 },
  // A press on the text of a shape begins to edit it.
  tldraw: { x: 26, y: 118 },
  excalidraw: { x: 26, y: 118 },
};

/** Another product, with the board made in its page; driven through the page's hooks and by real input. */
export async function openPeer(
  name: Exclude<BoardName, 'symbiomap'>,
  { page }: Browsing,
  map: LargeMap,
  baseUrl: string,
): Promise<DrawingBoard> {
  const size = `companies=${map.companies.length}&flows=${map.flows.length}`;
  await page.goto(`${baseUrl}/${name}.html?${size}`, { waitUntil: 'commit' });
  const loaded = await page.waitForFunction(readyAt, null, {
    timeout: knobs.loadPatienceMs,
    polling: 20,
  });
  return {
    name,
    grip: grips[name],
    loadMs: (await loaded.jsonValue()) as number,
    fit: () => page.evaluate(() => window.drawingBoard?.fit()),
    look: (middle, zoom) =>
      page.evaluate(([at, factor]) => window.drawingBoard?.look(at, factor), [
        middle,
        zoom,
      ] as const),
    zoom: async () => (await page.evaluate(() => window.drawingBoard?.zoom())) ?? Number.NaN,
    placeOf: async (id) =>
      (await page.evaluate((wanted) => window.drawingBoard?.placeOf(wanted), id)) ?? nowhere,
    toScreen: async (place) =>
      (await page.evaluate((at) => window.drawingBoard?.toScreen(at), place)) ?? nowhere,
    select: (ids) => page.evaluate((wanted) => window.drawingBoard?.select(wanted), [...ids]),
    takeMoves: async (perSecond, durationMs) => {
      const start = performance.now();
      const answers: Promise<void>[] = [];
      for (let step = 0; performance.now() - start < durationMs;) {
        const due = ((performance.now() - start) / 1_000) * perSecond;
        const moves = [];
        for (; step < due; step += 1) moves.push(remoteMove(map, step));
        // Each one is applied by itself, as each comes in an update of its own.
        if (moves.length > 0) {
          answers.push(
            page.evaluate((all) => {
              for (const move of all) window.drawingBoard?.takeMoves([move]);
            }, moves),
          );
        }
        await pause(perSecond > 50 ? 16 : 4);
        if (answers.length > 3) await answers.shift();
      }
      await Promise.all(answers);
    },
    close: () => Promise.resolve(),
  };
}

const nowhere = { x: Number.NaN, y: Number.NaN };

/** Runs in the page: when it was ready, in ms since the navigation. */
function readyAt(): number | false {
  return window.drawingBoard?.isReady() === true ? performance.now() : false;
}
