import { expect, test } from 'vitest';
import { creationLimit } from '../access/attemptLimiter.ts';
import { boardApi } from '../testing/boardApi.ts';
import { createTestBoard, post, startTestServer } from '../testing/testServer.ts';

const behindProxy = (address: string) => ({ 'X-Forwarded-For': address });

test('who brings many wrong keys has to wait, and a right key still gets in', async () => {
  const server = await startTestServer();
  const board = await createTestBoard(server);
  const api = boardApi(server, board);
  const guess = (seed: number) => api.ask(String(seed).padStart(32, 'k'), 'GET');
  for (let seed = 0; seed < 20; seed += 1) expect((await guess(seed)).status).toBe(404);
  const answer = await guess(20);
  expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(50);
  expect(await api.refusal(answer)).toEqual({ status: 429, code: 'too-many-guesses' });
  expect((await api.ask('viewer', 'GET')).status).toBe(200);
  expect((await guess(21)).status).toBe(429);
});

test("the administrator's key is not guessed either", async () => {
  const adminKey = 'correct-horse-battery';
  const server = await startTestServer({ config: { whoCreates: 'admin', adminKey } });
  const create = (key: string) =>
    post(`${server.url}/api/boards`, { title: 'x' }, { Authorization: `Bearer ${key}` });
  for (let seed = 0; seed < 20; seed += 1) expect((await create(`guess${seed}`)).status).toBe(403);
  expect((await create('guess')).status).toBe(429);
  expect((await create(adminKey)).status).toBe(201);
});

test('from one address come so many boards an hour', async () => {
  const server = await startTestServer({ config: { trustedProxies: 1 } });
  const create = (address: string, body: object = { title: 'x' }) =>
    post(`${server.url}/api/boards`, body, behindProxy(address));
  for (let count = 0; count < creationLimit.most; count += 1)
    expect((await create('1.2.3.4')).status).toBe(201);
  const answer = await create('1.2.3.4');
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(3_000);
  const { error } = (await answer.json()) as { error: { code: string; message: string } };
  expect(error.code).toBe('too-many-boards');
  expect(error.message).toMatch(/in 60 minutes/);
  expect((await create('5.6.7.8')).status).toBe(201);
  expect((await create('1.2.3.4', {})).status).toBe(422);
});

test('whoever works on the machine itself makes as many as they like', async () => {
  const server = await startTestServer();
  for (let count = 0; count <= creationLimit.most; count += 1)
    expect((await post(`${server.url}/api/boards`, { title: 'x' })).status).toBe(201);
});
