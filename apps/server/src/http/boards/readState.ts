import { encodeStateAsUpdate } from 'yjs';
import type { Context } from 'hono';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { stateEpochHeader, stateType } from '@symbiomap/protocol';
import type { HttpServices } from '../httpServices.ts';
import { withBoard } from './withBoard.ts';

const gzipped = promisify(gzip);
/** Smaller ones are one packet anyway. */
const worthBytes = 1_200;
/** Most of the gain for a third of the time. */
const level = 3;

/**
 * `GET /api/boards/ID/state`: the document as one Yjs update, and the epoch it is of in a header. Who opens a board
 * for the first time has it before the line to it stands.
 */
export function readState(context: Context, services: HttpServices): Promise<Response> {
  return withBoard(context, services, 'readBoard', async ({ room }) => {
    const headers = {
      'Content-Type': stateType,
      [stateEpochHeader]: room.epoch,
      Vary: 'Accept-Encoding',
    };
    const state = encodeStateAsUpdate(room.document);
    const isPacked =
      state.length > worthBytes && /\bgzip\b/.test(context.req.header('Accept-Encoding') ?? '');
    if (!isPacked) return context.body(Uint8Array.from(state), 200, headers);
    const packed = await gzipped(state, { level });
    return context.body(Uint8Array.from(packed), 200, { ...headers, 'Content-Encoding': 'gzip' });
  });
}
