import { BoardServer } from '../../e2e/support/boardServer.ts';
import { largeBoardFile } from '../../e2e/support/largeBoardFile.ts';
import { ensureBuilt } from '../../scripts/ensureBuilt.mjs';
import { withBrowser } from '../canvas/browser.ts';
import { Hands, sixtyTimesASecond } from '../canvas/hands.ts';
import { measureGame, type ScenarioFigures } from '../canvas/measureBoard.ts';
import { describeMachine, setPatience, whenQuiet } from '../measure/machine.ts';
import { median } from '../measure/median.ts';
import { pause } from '../measure/pause.ts';
import { knobs } from './knobs.ts';

/** What a table cost. */
interface TableFigures extends ScenarioFigures {
  /** From asking for it to its first rows. */
  readonly openMs: number;
  readonly nodes: number;
}

const { small, large } = knobs.sizes;
const figureNames = ['openMs', 'msPerEvent', 'fps', 'p95Ms', 'busy', 'nodes'] as const;

setPatience(20);
ensureBuilt();
const runs = new Map<number, TableFigures[]>([
  [small, []],
  [large, []],
]);
for (let run = 0; run < knobs.runs; run += 1) {
  for (const [rows, figures] of runs) {
    await whenQuiet();
    figures.push(await measureTable(rows));
  }
}

const of = (rows: number, figure: (typeof figureNames)[number]) =>
  median((runs.get(rows) ?? []).map((figures) => figures[figure]));
const medians = [small, large].map((rows) => ({
  rows,
  ...Object.fromEntries(figureNames.map((figure) => [figure, of(rows, figure)])),
}));
if (process.argv.includes('--json')) console.log(JSON.stringify({ knobs, medians }, null, 2));
else {
  console.log(`${describeMachine()}; medians of ${knobs.runs} runs`);
  for (const rows of [small, large]) {
    const told = figureNames.map((figure) => `${figure} ${of(rows, figure).toFixed(1)}`);
    console.log(`${rows} rows: ${told.join(', ')}`);
  }
}
for (const { figure, times } of knobs.bars) {
  const ratio = of(large, figure) / of(small, figure);
  const isMet = ratio <= times;
  const judged = isMet ? 'met' : 'missed';
  console.error(
    `${figure}: ${ratio.toFixed(2)} times the small table, at most ${times}: ${judged}`,
  );
  if (!isMet) process.exitCode = 1;
}

/** Opens the table of companies over the map of a board of so many, and turns the wheel over it. */
function measureTable(rows: number): Promise<TableFigures> {
  return withBrowser(async (browsing) => {
    const { page, tools } = browsing;
    const server = await BoardServer.start();
    try {
      const board = await server.createBoard({ file: largeBoardFile(rows, rows) });
      await page.addInitScript(() => {
        const preferences = { state: { name: 'Anna' }, version: 1 };
        localStorage.setItem('symbiomap.preferences', JSON.stringify(preferences));
      });
      await page.goto(board.links.editor);
      await page.locator('.react-flow__viewport').waitFor({ state: 'attached' });
      await pause(knobs.settleMs);
      const start = performance.now();
      await page.keyboard.press('Shift+T');
      await page.getByRole('rowheader').first().waitFor();
      const openMs = performance.now() - start;
      await pause(knobs.settleMs);
      const hands = new Hands(tools);
      const isDown = (seconds: number) => seconds * 2_000 < knobs.scrollMs;
      const run = (durationMs: number) =>
        sixtyTimesASecond(durationMs, (seconds) =>
          hands.wheel(0, isDown(seconds) ? knobs.turnPx : -knobs.turnPx),
        );
      const figures = await measureGame(browsing, { run }, knobs.scrollMs);
      await browsing.collectGarbage();
      const { Nodes } = await browsing.totals();
      for (const trouble of browsing.troubles()) console.error(trouble);
      return { ...figures, openMs, nodes: Nodes };
    } finally {
      await server.remove();
    }
  });
}
