import { expect, test } from 'vitest';
import { eventually } from '../../testing/eventually.ts';
import { connectClient } from '../../testing/testClient.ts';
import { createTestBoard, startTestServer } from '../../testing/testServer.ts';

test('what the server measures names no board, key or title', async () => {
  const server = await startTestServer();
  const board = await createTestBoard(server, { title: 'Secret plans' });
  const client = connectClient(server, board, 'editor');
  await eventually('someone is in', () => client.provider.synced);
  const answer = await fetch(`${server.url}/metrics`);
  expect(answer.headers.get('Content-Type')).toContain('text/plain; version=0.0.4');
  const text = await answer.text();
  expect(text).toContain('\nsymbiomap_rooms 1\n');
  expect(text).toContain('\nsymbiomap_storage_failing 0\n');
  for (const secret of [board.id, 'Secret', ...Object.values(board.keys)])
    expect(text).not.toContain(secret);
});
