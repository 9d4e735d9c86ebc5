import { messageTypes, syncTypes } from '@symbiomap/protocol';
import * as encoding from 'lib0/encoding';

/** What is told of one person's presence; `json` is `null` as text when they have left. */
export interface PresenceEntry {
  readonly clientId: number;
  readonly clock: number;
  readonly json: string;
}

/** "This is what I have; send what I lack." */
export function syncStep1Frame(stateVector: Uint8Array): Uint8Array {
  return syncFrame(syncTypes.step1, stateVector);
}

/** "This is what you lack." */
export function syncStep2Frame(update: Uint8Array): Uint8Array {
  return syncFrame(syncTypes.step2, update);
}

/** "This is new." */
export function updateFrame(update: Uint8Array): Uint8Array {
  return syncFrame(syncTypes.update, update);
}

/** "All that you sent up to your update number `count` is committed." */
export function savedFrame(count: number): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.saved);
    encoding.writeVarUint(encoder, count);
  });
}

/** Where people are. Without entries it changes nothing and only tells the client that we are here. */
export function presenceFrame(entries: readonly PresenceEntry[]): Uint8Array {
  const payload = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, entries.length);
    for (const { clientId, clock, json } of entries) {
      encoding.writeVarUint(encoder, clientId);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarString(encoder, json);
    }
  });
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.awareness);
    encoding.writeVarUint8Array(encoder, payload);
  });
}

function syncFrame(syncType: number, payload: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.sync);
    encoding.writeVarUint(encoder, syncType);
    encoding.writeVarUint8Array(encoder, payload);
  });
}
