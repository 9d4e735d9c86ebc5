import { writeBoardFile } from '@symbiomap/domain';
import { samples } from '@symbiomap/domain/samples';
import type { IndicatorsReport } from '@symbiomap/i18n';
import { expect, test } from 'vitest';
import { createTestBoard, startTestServer } from '../../testing/testServer.ts';

const [kalundborg] = samples;

test('whoever may read a board is told what it adds up to, in their language', async () => {
  const server = await startTestServer();
  const board = await createTestBoard(server, { file: writeBoardFile(kalundborg.load()) });
  const ask = async (language: string, key: string) =>
    fetch(`${server.url}/api/boards/${board.id}/indicators`, {
      headers: { Authorization: `Bearer ${key}`, 'Accept-Language': language },
    });
  const told = (await (await ask('ru', board.keys.viewer)).json()) as IndicatorsReport;
  const connectance = told.indicators.find(({ id }) => id === 'I10');
  expect(connectance?.value?.toFixed(3)).toBe('0.103');
  expect(connectance?.name).toMatch(/\p{Script=Cyrillic}/u);
});
