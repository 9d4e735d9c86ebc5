import { offerSubprotocols, readCreateBoardResponse } from '@symbiomap/protocol';
import { join, resolve } from 'node:path';
import type { Adapter, RoomAddress, ServerPlace } from './adapter.ts';
import { ServerProcess } from './serverProcess.ts';

export interface SymbiomapOptions {
  /** The checkout that is measured. */
  readonly checkout: string;
  /** Where the server leaves a processor profile when it ends; `null`: it is not profiled. */
  readonly profileFolder: string | null;
}

/** Our own server as shipped, but for its limits per connection: capacity is what lies beyond them. */
export function symbiomap({ checkout, profileFolder }: SymbiomapOptions): Adapter {
  const profiling =
    profileFolder === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${resolve(profileFolder)}`];
  return {
    name: 'symbiomap',
    keepsContent: true,
    start: ({ port, dataFolder }) =>
      ServerProcess.start(port, {
        script: join(checkout, 'apps/server/src/main.ts'),
        nodeOptions: profiling,
        environment: { SYMBIOMAP_DATA: dataFolder, SYMBIOMAP_LIMITS: 'off' },
      }),
    openRoom,
  };
}

async function openRoom({ port }: ServerPlace, name: string): Promise<RoomAddress> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/boards`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ title: name }),
  });
  const board = readCreateBoardResponse(await answer.json());
  if (board === null) throw new Error(`No board was made: ${answer.status}`);
  const key = board.links.editor.split('#')[1] ?? '';
  return {
    url: `ws://127.0.0.1:${port}/sync/${board.id}`,
    subprotocols: offerSubprotocols(key, { wantsSaved: true }),
    wire: 'y-websocket',
    documentName: board.id,
  };
}
