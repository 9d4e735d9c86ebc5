import { messageTypes } from '@symbiomap/protocol';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { after } from './after.ts';

/** At most this often presence goes out: ten times a second. */
const intervalMs = 100;

type Frame = Uint8Array<ArrayBuffer>;

/** Lets one's own presence out, and not too often. */
export interface PresenceGate {
  /** Takes a presence frame; sends of it what is one's own, now or in a moment, the newest only. */
  send(frame: Frame): void;
  /** Sends nothing more. */
  close(): void;
}

/**
 * y-websocket repeats to the server whatever it hears of others: in a room of 200 that is nearly all it sends.
 * Nobody speaks for others here, so only the entry of `clientId` passes.
 */
export function presenceGate(clientId: number, send: (frame: Frame) => void): PresenceGate {
  let held: Frame | null = null;
  let callOff: (() => void) | null = null;
  const sendNow = (frame: Frame) => {
    held = null;
    callOff?.();
    callOff = after(intervalMs, () => {
      callOff = null;
      if (held !== null) sendNow(held);
    });
    send(frame);
  };
  return {
    send: (frame) => {
      const own = ownEntry(frame, clientId);
      if (own === null) return;
      // That somebody leaves cannot wait: in a moment there is no connection.
      if (callOff === null || own.isLeaving) sendNow(own.frame);
      else held = own.frame;
    },
    close: () => {
      callOff?.();
    },
  };
}

function ownEntry(
  frame: Frame,
  clientId: number,
): { readonly frame: Frame; readonly isLeaving: boolean } | null {
  const decoder = decoding.createDecoder(frame);
  decoding.readVarUint(decoder);
  const entries = decoding.createDecoder(decoding.readVarUint8Array(decoder));
  for (let left = decoding.readVarUint(entries); left > 0; left -= 1) {
    const client = decoding.readVarUint(entries);
    const clock = decoding.readVarUint(entries);
    const json = decoding.readVarString(entries);
    if (client !== clientId) continue;
    return { frame: frameOf(client, clock, json), isLeaving: json === 'null' };
  }
  return null;
}

function frameOf(clientId: number, clock: number, json: string): Frame {
  const entry = encoding.createEncoder();
  encoding.writeVarUint(entry, 1);
  encoding.writeVarUint(entry, clientId);
  encoding.writeVarUint(entry, clock);
  encoding.writeVarString(entry, json);
  const frame = encoding.createEncoder();
  encoding.writeVarUint(frame, messageTypes.awareness);
  encoding.writeVarUint8Array(frame, encoding.toUint8Array(entry));
  return encoding.toUint8Array(frame);
}
