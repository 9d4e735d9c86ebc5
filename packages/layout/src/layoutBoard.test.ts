import type { BoardSnapshot, Position } from '@symbiomap/domain';
import { samples } from '@symbiomap/domain/samples';
import { boxAround, boxOfCard, placesOf, sceneNote, touches } from '@symbiomap/scene';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutBoard } from './layoutBoard.ts';
import { elkInProcess } from './node/index.ts';
import { linkedBoard, linkedBoards } from './testing/linkedBoards.ts';
import { layoutWays } from './ways.ts';

const startElk = elkInProcess;
const isLocked = (board: BoardSnapshot, id: string) => board.companies.get(id)?.locked === true;

/** A company whose card has not grown. */
const bare = { photo: null };

/** The rectangle that cards cover. */
function extentOf(places: ReadonlyMap<string, Position>) {
  const boxes = [...places.values()].map((place) => boxOfCard(place, bare));
  return boxAround(boxes) ?? { x: 0, y: 0, width: 0, height: 0 };
}

function overlaps(
  places: ReadonlyMap<string, Position>,
  mayOverlap: (id: string) => boolean,
  companyOf: (id: string) => Parameters<typeof boxOfCard>[1] = () => bare,
) {
  const all = [...places];
  return all.flatMap(([a, placeA], index) =>
    all
      .slice(index + 1)
      .filter(([b, placeB]) => {
        if (mayOverlap(a) && mayOverlap(b)) return false;
        return touches(boxOfCard(placeA, companyOf(a)), boxOfCard(placeB, companyOf(b)));
      })
      .map(([b]) => `${a} on ${b}`),
  );
}

describe.each(layoutWays)('%s', (way) => {
  const laidOut = async (board: BoardSnapshot) =>
    (await layoutBoard(board, way, { startElk })).places;

  test('gives every company a place that covers no other; what is locked stays', async () => {
    const law = fc.asyncProperty(linkedBoards({ mayLock: true }), async (board) => {
      const places = await laidOut(board);
      expect([...places.keys()].sort()).toEqual([...board.companies.keys()].sort());
      for (const { x, y } of places.values()) expect(Number.isInteger(x + y)).toBe(true);
      expect(overlaps(places, (id) => isLocked(board, id))).toEqual([]);
      const before = placesOf(board);
      for (const [id, at] of places) if (isLocked(board, id)) expect(at).toEqual(before.get(id));
    });
    await fc.assert(law, { numRuns: 60 });
  });

  test('cards that have grown by a photo cover no other', async () => {
    const law = fc.asyncProperty(linkedBoards({ mayLock: true }), async (board) => {
      const photo = { hash: 'a'.repeat(64), type: null, width: 4, height: 3, description: null };
      const grown = [...board.companies.values()].map((company, index) =>
        index % 2 === 0 ? company : { ...company, photo },
      );
      const companies = new Map(grown.map((company) => [company.id, company]));
      const places = await laidOut({ ...board, companies });
      const found = overlaps(
        places,
        (id) => isLocked(board, id),
        (id) => companies.get(id) ?? bare,
      );
      expect(found).toEqual([]);
    });
    await fc.assert(law, { numRuns: 25 });
  });

  test('leaves the corner of the board where it was', async () => {
    const law = fc.asyncProperty(linkedBoards({ mayLock: false }), async (board) => {
      if (board.companies.size === 0) return;
      const [before, after] = [extentOf(placesOf(board)), extentOf(await laidOut(board))];
      expect([after.x, after.y]).toEqual([before.x, before.y]);
    });
    await fc.assert(law, { numRuns: 40 });
  });

  test.each(samples)('lays $id out the same each time', async (sample) => {
    const places = await laidOut(sample.load());
    expect(overlaps(places, () => false)).toEqual([]);
    expect(await laidOut(sample.load())).toEqual(places);
  });

  test('a board of none and of one', async () => {
    expect(await laidOut(linkedBoard([], []))).toEqual(new Map());
    const alone = linkedBoard([{ at: { x: 7, y: -3 }, isLocked: false }], [[0, 0]]);
    expect(await laidOut(alone)).toEqual(new Map([['c0', { x: 7, y: -3 }]]));
  });

  test('of a selection it moves nothing else, and covers nothing else', async () => {
    const at = (x: number, y: number) => ({ at: { x, y }, isLocked: false });
    const board = linkedBoard(
      [at(0, 0), at(10, 10), at(300, 0), at(600, 0)],
      [
        [0, 1],
        [1, 3],
      ],
    );
    const { places } = await layoutBoard(board, way, { startElk, ids: new Set(['c0', 'c1']) });
    expect([...places.keys()].sort()).toEqual(['c0', 'c1']);
    expect(overlaps(new Map([...placesOf(board), ...places]), () => false)).toEqual([]);
  });

  test('covers no note', async () => {
    const board = samples[0].load();
    const notes = [...board.notes.values()].flatMap((note) => sceneNote(note)?.box ?? []);
    expect(notes.length).toBeGreaterThan(0);
    for (const place of (await laidOut(board)).values())
      for (const note of notes) expect(touches(boxOfCard(place, bare), note)).toBe(false);
  });

  test('says how far it is, and stops where it is told to', async () => {
    const board = samples[0].load();
    const shares: number[] = [];
    await layoutBoard(board, way, { startElk, onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    const stop = new AbortController();
    stop.abort(new Error('enough'));
    const stopped = layoutBoard(board, way, { startElk, signal: stop.signal });
    await expect(stopped).rejects.toThrow('enough');
  });
});

test('along the flows, a giver lies left of its taker', async () => {
  const spots = Array.from({ length: 5 }, () => ({ at: { x: 0, y: 0 }, isLocked: false }));
  const links = [
    [3, 1],
    [1, 4],
    [4, 0],
    [3, 2],
  ] as const;
  const { places } = await layoutBoard(linkedBoard(spots, links), 'layered', { startElk });
  const x = (index: number) => places.get(`c${index}`)?.x ?? Number.NaN;
  for (const [from, to] of links) expect(x(from) + 220).toBeLessThan(x(to));
});

test('a long chain is broken into rows', async () => {
  const spots = Array.from({ length: 60 }, () => ({ at: { x: 0, y: 0 }, isLocked: false }));
  const links = spots.slice(1).map((_, index) => [index, index + 1] as const);
  const { places } = await layoutBoard(linkedBoard(spots, links), 'layered', { startElk });
  const { width, height } = extentOf(places);
  expect(width).toBeLessThan(4 * height);
});

test('by nearness, neighbours lie nearer than strangers', async () => {
  const spots = Array.from({ length: 8 }, (_, index) => ({
    at: { x: (index % 2) * 2_000, y: index * 300 },
    isLocked: false,
  }));
  const links = [0, 1, 2, 3, 4, 5, 6].map((index) => [index, index + 1] as const);
  const { places } = await layoutBoard(linkedBoard(spots, links), 'force', { startElk });
  const between = (a: number, b: number) => {
    const [one, other] = [places.get(`c${a}`), places.get(`c${b}`)];
    return Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0));
  };
  for (const [a, b] of links) expect(between(a, b)).toBeLessThan(between(0, 7));
});
