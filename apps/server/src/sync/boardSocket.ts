import { closeCodes } from '@symbiomap/protocol';
import { WebSocket } from 'ws';
import { framed } from './framed.ts';

/** What `ws` closes with by itself, and what our protocol calls it: with ours a client knows not to come back. */
const ownCodes: ReadonlyMap<number, number> = new Map([
  [1002, closeCodes.malformed],
  [1007, closeCodes.malformed],
  [1009, closeCodes.tooLarge],
]);

/** A larger message is written as it is, next to its frame: copying it would cost more than a second write. */
const mostJoinedBytes = 64 * 1024;

/** The part of `ws` that writes frames; it is not in its types. */
interface FrameSender {
  sendFrame(list: readonly Uint8Array[]): void;
}

/** A websocket that says in our own codes why it closes. */
export class BoardSocket extends WebSocket {
  override close(code?: number, reason?: string | Buffer): void {
    super.close(code === undefined ? code : (ownCodes.get(code) ?? code), reason);
  }

  /**
   * Sends messages in one write. What many get alike is put into frames once, not for each of them: in a room of 200
   * that is most of the work.
   */
  sendTogether(messages: readonly Uint8Array[]): void {
    if (this.readyState !== WebSocket.OPEN) return;
    const { _sender: sender } = this as unknown as { readonly _sender?: Partial<FrameSender> };
    const isLarge = messages.some(({ length }) => length > mostJoinedBytes);
    if (isLarge || sender?.sendFrame === undefined)
      for (const message of messages) this.send(message);
    else sender.sendFrame([framed(messages)]);
  }
}
