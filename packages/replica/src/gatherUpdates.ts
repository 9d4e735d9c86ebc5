import { messageTypes, syncTypes } from '@symbiomap/protocol';
import * as decoding from 'lib0/decoding';
import type { WebsocketProvider } from 'y-websocket';
import { after } from './after.ts';
import { applyReadable } from './applyReadable.ts';

/**
 * What comes in so close upon another edit is taken in with others in one go: each go costs as much as several edits,
 * and nobody sees a map change more often than thirty times a second.
 */
export const gatherMs = 32;

/**
 * Has a provider take in what others do in bursts: the first edit at once, those that follow on its heels together.
 * Everything else that the server says still comes after the edits that it was sent after.
 */
export function gatherUpdates(provider: WebsocketProvider): { stop(): void } {
  let waiting: Uint8Array[] = [];
  let callOff: (() => void) | null = null;

  const takeIn = () => {
    const updates = waiting;
    waiting = [];
    if (updates.length > 0) applyReadable(provider.doc, updates, provider);
  };
  const rest = () => {
    callOff = after(gatherMs, () => {
      callOff = null;
      if (waiting.length === 0) return;
      takeIn();
      rest();
    });
  };
  const gather = (update: Uint8Array) => {
    waiting.push(update);
    if (callOff !== null) return;
    takeIn();
    rest();
  };

  provider.messageHandlers.forEach((handle, type) => {
    provider.messageHandlers[type] = (...message) => {
      const [, decoder] = message;
      const start = decoder.pos;
      if (type === messageTypes.sync && decoding.readVarUint(decoder) === syncTypes.update) {
        gather(decoding.readVarUint8Array(decoder));
        return;
      }
      decoder.pos = start;
      takeIn();
      handle(...message);
    };
  });
  return {
    stop: () => {
      callOff?.();
      callOff = null;
      takeIn();
    },
  };
}
