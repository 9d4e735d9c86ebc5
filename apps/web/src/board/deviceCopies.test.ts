import { memoryDevice } from '@symbiomap/replica/testing/memoryDevice.ts';
import { expect, test } from 'vitest';
import { clearCopies, hasUnsent } from './deviceCopies.ts';

test('what was not sent is noticed under every epoch, and goes with the copies of its board alone', async () => {
  const { stores } = memoryDevice().openTab();
  const keep = (boardId: string, epoch: string, isOwn: boolean) =>
    stores.open(boardId, epoch).append([{ update: new Uint8Array(), isOwn }]);
  await keep('sent', 'now', false);
  await keep('unsent', 'old', true);
  await keep('unsent', 'now', false);
  expect(await hasUnsent('sent', stores)).toBe(false);
  expect(await hasUnsent('unsent', stores)).toBe(true);
  expect(await hasUnsent('never opened', stores)).toBe(false);
  await clearCopies('unsent', stores);
  expect(await stores.epochs('unsent')).toEqual({ ok: true, value: [] });
  expect(await stores.epochs('sent')).toEqual({ ok: true, value: ['now'] });
});
