import { closeCodes, roles, type Role } from '@symbiomap/protocol';
import { expect, test } from 'vitest';
import { createMemoryStorage } from '../../storage/memoryStorage.ts';
import { boardApi } from '../../testing/boardApi.ts';
import { eventually, pause } from '../../testing/eventually.ts';
import { connectRaw } from '../../testing/rawClient.ts';
import { connectClient } from '../../testing/testClient.ts';
import { createTestBoard, startTestServer, type TestBoard } from '../../testing/testServer.ts';

async function boardOf() {
  const storage = createMemoryStorage();
  const server = await startTestServer({ storage });
  const board = await createTestBoard(server);
  return { server, board, storage, api: boardApi(server, board) };
}

/** The same board, with a link of one role in place of the one that came with it. */
const withKey = (board: TestBoard, role: Role, key: string): TestBoard => ({
  ...board,
  keys: { ...board.keys, [role]: key },
});

const soon = (inMs: number) => new Date(Date.now() + inMs).toISOString();

test('a new link opens the board in its role', async () => {
  const { api, board } = await boardOf();
  const made = await api.createLink('owner', { role: 'editor', label: 'Team 1' });
  expect(made).toMatchObject({ role: 'editor', expiresAt: null });
  expect(made.link).toMatch(new RegExp(`^/b/${board.id}#[\\w-]{32}$`));
  const access = await api.ask(made.key, 'GET', '/access');
  expect(await access.json()).toMatchObject({ role: 'editor' });
});

test('those who manage links see all of them, but no key', async () => {
  const { api, board } = await boardOf();
  const made = await api.createLink('owner', {
    role: 'viewer',
    label: 'Press',
    expiresAt: soon(60_000),
  });
  const links = await api.links('facilitator');
  expect(links.map(({ role }) => role)).toEqual([...roles, 'viewer']);
  expect(links.at(-1)).toMatchObject({
    id: made.id,
    label: 'Press',
    expiresAt: made.expiresAt,
    revokedAt: null,
  });
  expect(links.filter(({ isYours }) => isYours).map(({ role }) => role)).toEqual(['facilitator']);
  const text = JSON.stringify(links);
  for (const key of [...Object.values(board.keys), made.key]) expect(text).not.toContain(key);
});

test('no key is kept, only what cannot be turned back into one', async () => {
  const { api, board, storage } = await boardOf();
  const made = await api.createLink('owner', { role: 'editor' });
  const kept = JSON.stringify([
    await storage.listLinks(board.id),
    await storage.loadBoard(board.id),
  ]);
  expect(kept).not.toContain(made.key);
});

test('links are in the hands of those who lead, and nobody gives more than they have', async () => {
  const { api } = await boardOf();
  for (const role of roles) {
    const mayManage = role === 'owner' || role === 'facilitator';
    expect((await api.ask(role, 'GET', '/links')).status).toBe(mayManage ? 200 : 403);
    const given = await api.ask(role, 'POST', '/links', { role: 'owner' });
    expect(given.status).toBe(role === 'owner' ? 201 : 403);
    expect((await api.ask(role, 'POST', '/links', { role: 'viewer' })).status).toBe(
      mayManage ? 201 : 403,
    );
  }
  const refused = await api.ask('facilitator', 'POST', '/links', { role: 'owner' });
  expect(await api.refusal(refused)).toEqual({ status: 403, code: 'gives-more', field: 'role' });
});

test('a link holds no longer than the one that made it', async () => {
  const { api } = await boardOf();
  const expiresAt = soon(60_000);
  const today = await api.createLink('owner', { role: 'facilitator', expiresAt });
  expect(today.expiresAt).toBe(expiresAt);
  expect((await api.createLink(today.key, { role: 'editor' })).expiresAt).toBe(expiresAt);
  const later = await api.createLink(today.key, { role: 'editor', expiresAt: soon(120_000) });
  expect(later.expiresAt).toBe(expiresAt);
  const earlier = soon(30_000);
  const shorter = await api.createLink(today.key, { role: 'editor', expiresAt: earlier });
  expect(shorter.expiresAt).toBe(earlier);
});

test('wrong, expired and revoked keys get the same answer', async () => {
  const { api } = await boardOf();
  const brief = await api.createLink('owner', { role: 'editor', expiresAt: soon(150) });
  expect((await api.ask(brief.key, 'GET')).status).toBe(200);
  const revoked = await api.createLink('owner', { role: 'editor' });
  expect((await api.ask('owner', 'DELETE', `/links/${revoked.id}`)).status).toBe(204);
  await pause(200);
  const wrong = await api.ask('k'.repeat(32), 'GET');
  expect(wrong.status).toBe(404);
  const text = await wrong.text();
  for (const { key } of [brief, revoked]) {
    const answer = await api.ask(key, 'GET');
    expect([answer.status, await answer.text()]).toEqual([404, text]);
  }
});

test('when a link is revoked, who came in by it is sent away, and nobody else', async () => {
  const { api, board, server } = await boardOf();
  const made = await api.createLink('owner', { role: 'editor' });
  const guest = connectClient(server, withKey(board, 'editor', made.key), 'editor');
  const member = connectClient(server, board, 'editor');
  await eventually('both are in', () => guest.provider.synced && member.provider.synced);
  expect((await api.ask('owner', 'DELETE', `/links/${made.id}`)).status).toBe(204);
  await eventually(
    'the guest is sent away',
    () => guest.closedWith() === closeCodes.notAllowed,
    2_000,
  );
  expect(member.provider.wsconnected).toBe(true);
  const { closed } = await connectRaw(server, board.id, made.key);
  expect(await closed).toBe(closeCodes.unknownKey);
  expect((await api.links('owner')).find(({ id }) => id === made.id)?.revokedAt).not.toBeNull();
});

test('nobody revokes what may do more than they, nor the last link of an owner', async () => {
  const { api } = await boardOf();
  const links = await api.links('owner');
  const idOf = (role: Role) => links.find((link) => link.role === role)?.id ?? '';
  const byFacilitator = await api.ask('facilitator', 'DELETE', `/links/${idOf('owner')}`);
  expect(await api.refusal(byFacilitator)).toEqual({ status: 403, code: 'not-your-link' });
  const last = await api.ask('owner', 'DELETE', `/links/${idOf('owner')}`);
  expect(await api.refusal(last)).toEqual({ status: 409, code: 'last-owner' });
  const unknown = await api.ask('owner', 'DELETE', '/links/unknown');
  expect(await api.refusal(unknown)).toEqual({ status: 404, code: 'no-such-link' });
  const heir = await api.createLink('owner', { role: 'owner' });
  expect((await api.ask('owner', 'DELETE', `/links/${idOf('owner')}`)).status).toBe(204);
  expect((await api.ask('owner', 'GET')).status).toBe(404);
  expect((await api.ask(heir.key, 'GET', '/links')).status).toBe(200);
});

test.each([
  ['no JSON', '{', 400, 'bad-json', undefined],
  ['no role', {}, 422, 'missing', 'role'],
  ['a role that there is not', { role: 'king' }, 422, 'unknown-role', 'role'],
  [
    'an end that has passed',
    { role: 'viewer', expiresAt: '2020-01-01T00:00:00Z' },
    422,
    'past',
    'expiresAt',
  ],
  ['an end that is none', { role: 'viewer', expiresAt: 'tomorrow' }, 422, 'not-time', 'expiresAt'],
])('%s is refused with its place', async (_, body, status, code, field) => {
  const { api } = await boardOf();
  const answer = await api.ask('owner', 'POST', '/links', body);
  const { message } = ((await answer.clone().json()) as { error: { message: string } }).error;
  expect(message).not.toMatch(/[{}]/);
  expect(await api.refusal(answer)).toEqual({
    status,
    code,
    ...(field !== undefined && { field }),
  });
});
