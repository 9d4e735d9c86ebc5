import { BoardSocket } from './boardSocket.ts';

interface Waiting {
  readonly messages: Uint8Array[];
  bytes: number;
}

/**
 * Writes to each socket once a turn of the event loop. What a client is given at once (an edit, where people are, what
 * is saved) then takes one system call, which in a large room is most of the work.
 */
export class TurnWriter {
  readonly #waiting = new Map<BoardSocket, Waiting>();

  /** Sends a message at the end of this turn. */
  send(socket: BoardSocket, message: Uint8Array): void {
    const waiting = this.#waiting.get(socket);
    if (waiting === undefined) {
      if (this.#waiting.size === 0) process.nextTick(() => this.#writeAll());
      this.#waiting.set(socket, { messages: [message], bytes: message.length });
    } else {
      waiting.messages.push(message);
      waiting.bytes += message.length;
    }
  }

  /** What a socket has still to take: bytes that wait for the end of the turn, and bytes that the other end has not read. */
  bufferedBytes(socket: BoardSocket): number {
    return socket.bufferedAmount + (this.#waiting.get(socket)?.bytes ?? 0);
  }

  /** Writes what waits for a socket, so that what follows comes after it. */
  flush(socket: BoardSocket): void {
    const waiting = this.#waiting.get(socket);
    if (waiting === undefined) return;
    this.#waiting.delete(socket);
    socket.sendTogether(waiting.messages);
  }

  #writeAll(): void {
    for (const [socket, { messages }] of this.#waiting) socket.sendTogether(messages);
    this.#waiting.clear();
  }
}
