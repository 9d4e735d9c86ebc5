import { closeCodes } from '@symbiomap/protocol';
import { WebSocket } from 'ws';

/** What `ws` closes with by itself, and what our protocol calls it: with ours a client knows not to come back. */
const ownCodes: ReadonlyMap<number, number> = new Map([
  [1002, closeCodes.malformed],
  [1007, closeCodes.malformed],
  [1009, closeCodes.tooLarge],
]);

/** A websocket that says in our own codes why it closes. */
export class BoardSocket extends WebSocket {
  override close(code?: number, reason?: string | Buffer): void {
    super.close(code === undefined ? code : (ownCodes.get(code) ?? code), reason);
  }
}
