import { messageTypes, syncTypes } from '@symbiomap/protocol';

/** Told of each new connection and of each edit that goes out over it. */
export interface EditCounter {
  onOpen(): void;
  onEditSent(): void;
}

/**
 * A WebSocket class that tells which of its frames carry edits. The server answers "all up to your nth is
 * saved"; only who counts what went out can tell whether that is everything.
 */
export function editCountingSocket(counter: EditCounter): typeof WebSocket {
  return class extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      counter.onOpen();
    }

    override send(data: string | ArrayBuffer | Blob | ArrayBufferView<ArrayBuffer>): void {
      if (isEdit(data)) counter.onEditSent();
      super.send(data);
    }
  };
}

function isEdit(data: unknown): boolean {
  if (!(data instanceof Uint8Array) || data[0] !== messageTypes.sync) return false;
  return data[1] === syncTypes.step2 || data[1] === syncTypes.update;
}
