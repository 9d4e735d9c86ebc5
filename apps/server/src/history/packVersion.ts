import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

/** A board's state (a Yjs V2 update) as a version keeps it: deflated, beside the event loop. */
export async function packVersion(state: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await deflate(state));
}

/** The state that `packVersion` was given. */
export async function unpackVersion(content: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await inflate(content));
}
