import type { WebSocket } from 'ws';
import type { Clock } from '../clock.ts';

const pingEveryMs = 25_000;

/** Pings a client and cuts the line when it does not answer: a laptop that was shut says no goodbye. */
export function keepAlive(webSocket: WebSocket, clock: Clock): () => void {
  let isAlive = true;
  let cancel = () => {};
  webSocket.on('pong', () => {
    isAlive = true;
  });
  const next = () => {
    cancel = clock.after(pingEveryMs, () => {
      if (!isAlive) {
        webSocket.terminate();
        return;
      }
      isAlive = false;
      webSocket.ping();
      next();
    });
  };
  next();
  return () => cancel();
}
