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

test('it is told without a company too; one that is not there is refused', async () => {
  const server = await startTestServer();
  const board = await createTestBoard(server, { file: writeBoardFile(kalundborg.load()) });
  const ask = (query: string) =>
    fetch(`${server.url}/api/boards/${board.id}/indicators?${query}`, {
      headers: { Authorization: `Bearer ${board.keys.viewer}` },
    });
  const told = (await (await ask('without=Farms&without=Novozymes')).json()) as IndicatorsReport;
  expect(told.indicators.find(({ id }) => id === 'I09')?.value).toBe(
    kalundborg.load().companies.size - 2,
  );
  const refused = await ask('scenario=Nowhere');
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({ error: { field: 'scenario' } });
});
