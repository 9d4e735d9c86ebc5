import { messageTypes, syncTypes } from '@symbiomap/protocol';
import * as encoding from 'lib0/encoding';

/** The y-websocket messages that a client sends; Hocuspocus puts the document's name before each. */
export function syncMessage(kind: keyof typeof syncTypes, payload: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.sync);
    encoding.writeVarUint(encoder, syncTypes[kind]);
    encoding.writeVarUint8Array(encoder, payload);
  });
}

/** Where one person is; `json` is their state. */
export function presenceMessage(clientId: number, clock: number, json: string): Uint8Array {
  const entries = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarUint(encoder, clientId);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, json);
  });
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.awareness);
    encoding.writeVarUint8Array(encoder, entries);
  });
}

/** Hocuspocus: the document's name, as every one of its messages begins. */
export function hocuspocusPrefix(documentName: string): Uint8Array {
  return encoding.encode((encoder) => encoding.writeVarString(encoder, documentName));
}

/** Hocuspocus: a token, without which it lets nobody in (by default any will do). */
export function hocuspocusToken(): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.auth);
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarString(encoder, 'benchmark');
  });
}
