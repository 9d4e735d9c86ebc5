import { offerSubprotocols } from '@symbiomap/protocol';
import { onTestFinished } from 'vitest';
import { WebSocket, type ClientOptions } from 'ws';

/** A client that sends whatever it is told to. */
export interface RawClient {
  readonly socket: WebSocket;
  readonly received: readonly Uint8Array[];
  /** Resolves with the close code. */
  readonly closed: Promise<number>;
}

export interface RawClientOptions extends ClientOptions {
  readonly subprotocols?: readonly string[];
  readonly wantsSaved?: boolean;
}

/** Opens a websocket to a board; resolves when it is open or has been refused. */
export async function connectRaw(
  { url }: { readonly url: string },
  boardId: string,
  key: string,
  options: RawClientOptions = {},
): Promise<RawClient> {
  const { subprotocols, wantsSaved = false, ...rest } = options;
  const socket = new WebSocket(
    `${url.replace('http', 'ws')}/sync/${boardId}`,
    [...(subprotocols ?? offerSubprotocols(key, { wantsSaved }))],
    rest,
  );
  const received: Uint8Array[] = [];
  socket.on('message', (data: Buffer) => received.push(new Uint8Array(data)));
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  const opened = new Promise<void>((resolve, reject) => {
    socket.on('open', resolve);
    socket.on('error', reject);
  });
  onTestFinished(() => socket.terminate());
  await opened;
  return { socket, received, closed };
}
