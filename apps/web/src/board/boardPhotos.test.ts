import { failure, success, type Result } from '@symbiomap/domain';
import { tinyImages } from '@symbiomap/domain/testing/tinyImages.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openBoardPhotos, type PhotoSurroundings } from './boardPhotos.ts';
import type { DeviceImages, KeptImage } from './deviceImages.ts';
import type { RequestFailure } from './request.ts';

const png = new Uint8Array(Buffer.from(tinyImages.png, 'base64'));
const [mill, farm] = ['a'.repeat(64), 'b'.repeat(64)];
const unreachable: RequestFailure = { reason: 'unreachable', status: 0, message: null };
const missing: RequestFailure = { reason: 'refused', status: 404, message: 'Not here.' };
const full: RequestFailure = { reason: 'refused', status: 409, message: 'Full.' };

/** A device that keeps what it is given, over what is a reload elsewhere. */
function memoryDevice({ keeps = true } = {}): DeviceImages & {
  readonly kept: Map<string, KeptImage>;
} {
  const kept = new Map<string, KeptImage>();
  return {
    kept,
    load: (_boardId, hash) => Promise.resolve(kept.get(hash) ?? null),
    keep: (_boardId, image) => {
      if (keeps) kept.set(image.hash, image);
      return Promise.resolve(keeps);
    },
    unsent: () => Promise.resolve([...kept.values()].filter(({ isUnsent }) => isUnsent)),
    clear: () => {
      kept.clear();
      return Promise.resolve();
    },
  };
}

function opened(change: Partial<PhotoSurroundings> = {}) {
  const server = new Map<string, Uint8Array<ArrayBuffer>>();
  const line = { problem: null as RequestFailure | null, fetches: 0 };
  const unsent: number[] = [];
  const device = memoryDevice();
  const surroundings: PhotoSurroundings = {
    device,
    boardId: 'b',
    fetch: (hash): Promise<Result<Uint8Array<ArrayBuffer>, RequestFailure>> => {
      line.fetches += 1;
      const bytes = server.get(hash);
      if (line.problem !== null) return Promise.resolve(failure(line.problem));
      return Promise.resolve(bytes === undefined ? failure(missing) : success(bytes));
    },
    send: (hash, bytes) => {
      if (line.problem !== null) return Promise.resolve(failure(line.problem));
      server.set(hash, bytes);
      return Promise.resolve(success(null));
    },
    isNamed: () => true,
    onUnsent: (count) => unsent.push(count),
    ...change,
  };
  return { photos: openBoardPhotos(surroundings), surroundings, server, line, unsent, device };
}

const settled = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('URL', { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a picture is fetched once, kept on the device, and not asked for again', async () => {
  const { photos, server, line, device, surroundings } = opened();
  server.set(mill, png);
  expect(photos.get(mill).state).toBe('waiting');
  await settled();
  expect(photos.get(mill).state).toBe('ready');
  expect(device.kept.get(mill)?.isUnsent).toBe(false);
  const again = openBoardPhotos(surroundings);
  again.get(mill);
  await settled();
  expect(again.get(mill).state).toBe('ready');
  expect(line.fetches).toBe(1);
});

test('one that has not come is asked for again until it has', async () => {
  const { photos, server, line } = opened();
  photos.get(mill);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(photos.get(mill).state).toBe('waiting');
  const asked = line.fetches;
  expect(asked).toBeGreaterThan(1);
  server.set(mill, png);
  photos.retry();
  await settled();
  expect(photos.get(mill).state).toBe('ready');
});

test('one that no record names any more is let be', async () => {
  const { photos, line } = opened({ isNamed: () => false });
  photos.get(mill);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(line.fetches).toBe(1);
});

test('what is no picture is told to be broken', async () => {
  const { photos, server } = opened();
  server.set(mill, new Uint8Array(Buffer.from('<svg/>')));
  photos.get(mill);
  await settled();
  expect(photos.get(mill).state).toBe('broken');
});

test('without a network a picture is kept, counted, and sent when the line is back, also after a reload', async () => {
  const { photos, line, server, unsent, device, surroundings } = opened();
  line.problem = unreachable;
  expect((await photos.add(mill, png)).ok).toBe(true);
  expect(photos.get(mill).state).toBe('ready');
  expect([unsent.at(-1), server.size]).toEqual([1, 0]);
  photos.close();
  const again = openBoardPhotos(surroundings);
  await settled();
  expect([unsent.at(-1), server.size]).toEqual([1, 0]);
  line.problem = null;
  again.retry();
  await settled();
  expect([unsent.at(-1), server.size]).toEqual([0, 1]);
  expect(device.kept.get(mill)?.isUnsent).toBe(false);
});

test('without a network and without room on the device nothing is promised', async () => {
  const { photos, line } = opened({ device: memoryDevice({ keeps: false }) });
  line.problem = unreachable;
  expect(await photos.add(mill, png)).toEqual(failure('unkept'));
});

test('what the server refuses is said, at once or when it was kept before, and not tried for ever', async () => {
  const { photos, line, unsent } = opened();
  line.problem = full;
  expect(await photos.add(mill, png)).toEqual(failure(full));
  line.problem = unreachable;
  await photos.add(farm, png);
  const refused: RequestFailure[] = [];
  photos.onRefused((problem) => refused.push(problem));
  line.problem = full;
  photos.retry();
  await settled();
  expect(refused).toEqual([full]);
  expect(unsent.at(-1)).toBe(0);
});

test('all pictures that are to be had are given as files hold them', async () => {
  const { photos, server } = opened();
  server.set(mill, png);
  expect(await photos.all([mill, farm])).toEqual(new Map([[mill, tinyImages.png]]));
});
