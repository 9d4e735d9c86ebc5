import { readCreateBoardResponse } from '@symbiomap/protocol';
import { cardSize } from '@symbiomap/scene';
import type { Position } from '@symbiomap/domain';
import { fileURLToPath } from 'node:url';
import { pause } from '../../measure/pause.ts';
import type { ServerPlace } from '../../servers/adapter.ts';
import { symbiomap } from '../../servers/symbiomap.ts';
import { windowSize, type Browsing } from '../browser.ts';
import { Hands } from '../hands.ts';
import { knobs } from '../knobs.ts';
import type { LargeMap } from '../largeMap.ts';
import { boardFileOf } from './boardFile.ts';
import type { DrawingBoard } from './drawingBoard.ts';
import { OtherPeople, type BoardAddress } from './otherPeople.ts';

const checkout = fileURLToPath(new URL('../../..', import.meta.url));

interface View extends Position {
  readonly zoom: number;
}

/**
 * Our app as shipped, on its server, with a document that others work on. It is driven from outside only: by keys,
 * wheel and mouse, and read by what is in the page and on the line.
 */
export async function openSymbiomap(
  { page, tools }: Browsing,
  map: LargeMap,
  place: ServerPlace,
): Promise<DrawingBoard> {
  const server = await symbiomap({ checkout, profileFolder: null }).start(place);
  const address = await createBoard(place, map);
  const others = await OtherPeople.join(address, map);
  const hands = new Hands(tools);

  const viewNow = (): Promise<View> =>
    page.evaluate(() => {
      const viewport = document.querySelector('.react-flow__viewport');
      const { a, e, f } = new DOMMatrix(
        viewport === null ? '' : getComputedStyle(viewport).transform,
      );
      return { zoom: a, x: e, y: f };
    });

  const toScreen = async (at: Position): Promise<Position> => {
    const { x, y, zoom } = await viewNow();
    return { x: at.x * zoom + x, y: at.y * zoom + y };
  };

  /** Turns the wheel until the view is there: how far a turn goes is the app's own affair. */
  const look = async (middle: Position, zoom: number) => {
    await page.keyboard.press('Shift+1');
    await pause(250);
    for (let turn = 0; turn < 60; turn += 1) {
      const ratio = zoom / (await viewNow()).zoom;
      if (Math.abs(ratio - 1) < 0.01) break;
      const wish = -Math.log2(ratio) / 0.002;
      await hands.wheel(0, Math.max(-200, Math.min(200, wish)), true);
      await pause(40);
    }
    for (let turn = 0; turn < 60; turn += 1) {
      const { x, y } = await toScreen(middle);
      const gap = { x: x - windowSize.width / 2, y: y - windowSize.height / 2 };
      if (Math.hypot(gap.x, gap.y) < 4) break;
      await hands.wheel(gap.x, gap.y);
      await pause(40);
    }
    const { zoom: reached } = await viewNow();
    if (Math.abs(reached / zoom - 1) > 0.02)
      throw new Error(`The view is at ${reached}, not ${zoom}.`);
  };

  await page.addInitScript(rememberName);
  await page.goto(`http://127.0.0.1:${place.port}/b/${address.id}#${address.key}`, {
    waitUntil: 'commit',
  });
  const loaded = await page.waitForFunction(paintedAt, cornersOf(map), {
    timeout: knobs.loadPatienceMs,
    polling: 20,
  });

  return {
    name: 'symbiomap',
    grip: { x: cardSize.width / 2, y: cardSize.height / 2 },
    loadMs: (await loaded.jsonValue()) as number,
    fit: async () => {
      await page.keyboard.press('Shift+1');
      await pause(300);
    },
    look,
    zoom: async () => (await viewNow()).zoom,
    placeOf: (id) => Promise.resolve(others.placeOf(id)),
    toScreen,
    select: async (ids) => {
      await page.keyboard.press('Escape');
      // Small enough for all of them to lie beside the panels.
      await look(map.middle, 0.2);
      await page.keyboard.down('Control');
      for (const id of ids) {
        const { x, y } = others.placeOf(id);
        const at = await toScreen({ x: x + cardSize.width / 2, y: y + cardSize.height / 2 });
        await hands.move(at);
        await pause(50);
        await hands.press(at, true);
        await hands.release(at, true);
        await pause(60);
      }
      await page.keyboard.up('Control');
      await pause(400);
      if (others.selectedCount !== ids.length)
        throw new Error(`${others.selectedCount} of ${ids.length} are selected.`);
    },
    takeMoves: (perSecond, durationMs) => others.moveCompanies(perSecond, durationMs),
    close: async () => {
      others.leave();
      await server.stop('SIGTERM');
    },
  };
}

async function createBoard({ port }: ServerPlace, map: LargeMap): Promise<BoardAddress> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/boards`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ title: 'Measured', file: boardFileOf(map) }),
  });
  const board = readCreateBoardResponse(await answer.json());
  if (board === null) throw new Error(`No board was made: ${answer.status}`);
  return { port, id: board.id, key: board.links.editor.split('#')[1] ?? '' };
}

/** Runs in the page: somebody who has been here before is not asked for a name. */
function rememberName(): void {
  const key = 'symbiomap.preferences';
  if (localStorage.getItem(key) === null)
    localStorage.setItem(key, JSON.stringify({ state: { name: 'Anna' }, version: 1 }));
}

/** Places on the first card, the last and one in the middle. */
function cornersOf({ companies }: LargeMap): readonly Position[] {
  return [0, companies.length >> 1, companies.length - 1].flatMap((index) => {
    const company = companies[index];
    return company === undefined ? [] : [{ x: company.x + 60, y: company.y + 40 }];
  });
}

/** Runs in the page: when all these places of the board are painted and in view, in ms since the navigation. */
function paintedAt(places: readonly Position[]): number | false {
  const viewport = document.querySelector('.react-flow__viewport');
  const canvas = document.querySelector<HTMLCanvasElement>('.react-flow canvas');
  const probe = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (viewport === null || canvas === null || probe === null || canvas.width === 0) return false;
  const { a: zoom, e: x, f: y } = new DOMMatrix(getComputedStyle(viewport).transform);
  const bitmap = canvas.getBoundingClientRect();
  const isPainted = (place: Position) => {
    const at = { x: place.x * zoom + x, y: place.y * zoom + y };
    const isInView = at.x >= 0 && at.y >= 0 && at.x <= innerWidth && at.y <= innerHeight;
    const left = ((at.x - bitmap.x) / bitmap.width) * canvas.width;
    const top = ((at.y - bitmap.y) / bitmap.height) * canvas.height;
    probe.clearRect(0, 0, 1, 1);
    probe.drawImage(canvas, left, top, 1, 1, 0, 0, 1, 1);
    return isInView && (probe.getImageData(0, 0, 1, 1).data[3] ?? 0) > 0;
  };
  return places.every(isPainted) ? performance.now() : false;
}
