import { messageTypes, syncTypes } from '@symbiomap/protocol';
import * as decoding from 'lib0/decoding';

/** A frame from a client, taken apart as far as its kind says. */
export type Message =
  | { readonly kind: 'step1'; readonly stateVector: Uint8Array }
  | { readonly kind: 'step2' | 'update'; readonly update: Uint8Array }
  | { readonly kind: 'presence'; readonly payload: Uint8Array }
  | { readonly kind: 'queryPresence' };

/** Reads a frame; `null` when it is none of ours. */
export function readMessage(frame: Uint8Array): Message | null {
  try {
    const decoder = decoding.createDecoder(frame);
    switch (decoding.readVarUint(decoder)) {
      case messageTypes.sync:
        return readSync(decoder);
      case messageTypes.awareness:
        return { kind: 'presence', payload: decoding.readVarUint8Array(decoder) };
      case messageTypes.queryAwareness:
        return { kind: 'queryPresence' };
      default:
        return null;
    }
  } catch {
    return null;
  }
}

function readSync(decoder: decoding.Decoder): Message | null {
  const syncType = decoding.readVarUint(decoder);
  const payload = decoding.readVarUint8Array(decoder);
  switch (syncType) {
    case syncTypes.step1:
      return { kind: 'step1', stateVector: payload };
    case syncTypes.step2:
      return { kind: 'step2', update: payload };
    case syncTypes.update:
      return { kind: 'update', update: payload };
    default:
      return null;
  }
}
