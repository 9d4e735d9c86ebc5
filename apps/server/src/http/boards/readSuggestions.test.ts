import { writeBoardFile } from '@symbiomap/domain';
import { samples } from '@symbiomap/domain/samples';
import type { SuggestionsReport } from '@symbiomap/i18n';
import type { ErrorResponse } from '@symbiomap/protocol';
import { expect, test } from 'vitest';
import { createTestBoard, startTestServer } from '../../testing/testServer.ts';

const [kalundborg] = samples;

async function opened() {
  const server = await startTestServer();
  const board = await createTestBoard(server, { file: writeBoardFile(kalundborg.load()) });
  const url = `${server.url}/api/boards/${board.id}/suggestions`;
  const ask = (query: string, language: string, key = board.keys.viewer) =>
    fetch(`${url}${query}`, {
      headers: { Authorization: `Bearer ${key}`, 'Accept-Language': language },
    });
  return { url, ask };
}

test('whoever may read a board is told what may be missing on it, in their language', async () => {
  const { ask } = await opened();
  const { suggestions } = (await (await ask('', 'en')).json()) as SuggestionsReport;
  expect(suggestions.length).toBeGreaterThan(3);
  for (const { from, to, score } of suggestions) {
    expect([from, to].every((id) => kalundborg.load().companies.has(id))).toBe(true);
    expect(score).toBeLessThanOrEqual(100);
  }
  const russian = (await (await ask('', 'ru')).json()) as SuggestionsReport;
  expect(russian.suggestions.map(({ key }) => key)).toEqual(suggestions.map(({ key }) => key));
  expect(russian.suggestions[0]?.message).toMatch(/\p{Script=Cyrillic}/u);
});

test('it can be asked for one company, resource, offer or need', async () => {
  const { ask } = await opened();
  const { suggestions } = (await (await ask('?for=asnaes', 'en')).json()) as SuggestionsReport;
  expect(suggestions.length).toBeGreaterThan(0);
  for (const { from, to } of suggestions) expect([from, to]).toContain('asnaes');
  const refused = await ask('?for=nobody', 'en');
  expect(refused.status).toBe(422);
  expect(((await refused.json()) as ErrorResponse).error).toEqual({
    code: 'no-such-item',
    message: 'There is no company, resource, offer or need “nobody” on this board.',
    field: 'for',
  });
});

test('of a board of hundreds only one item at a time is told', async () => {
  const server = await startTestServer();
  const companies = Array.from({ length: 301 }, (_, index) => ({
    id: `c${index}`,
    name: `C${index}`,
  }));
  const file = { format: 'symbiomap.board', version: 1, board: { title: 'Many' }, companies };
  const board = await createTestBoard(server, { file });
  const ask = (query: string) =>
    fetch(`${server.url}/api/boards/${board.id}/suggestions${query}`, {
      headers: { Authorization: `Bearer ${board.keys.viewer}` },
    });
  const refused = await ask('');
  expect(refused.status).toBe(422);
  expect(((await refused.json()) as ErrorResponse).error).toMatchObject({
    code: 'ask-for-one',
    field: 'for',
  });
  expect((await ask('?for=c7')).status).toBe(200);
});

test('without a key nothing is told', async () => {
  const { url, ask } = await opened();
  expect((await fetch(url)).status).toBe(401);
  expect((await ask('', 'en', 'x'.repeat(32))).status).toBe(404);
});
