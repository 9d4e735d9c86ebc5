import * as Y from 'yjs';

/** An update taken apart. */
export type DecodedUpdate = ReturnType<typeof Y.decodeUpdate>;

/**
 * The most pieces that one update may be made of. A board of 2,000 companies and 5,000 flows, pasted at once, is some
 * 80,000; an answer names every deletion that a board has ever seen. A piece may take two bytes, so that without this
 * a few megabytes would keep everybody waiting for seconds.
 */
export const mostPieces = { structs: 150_000, deletions: 250_000, clients: 2_000 };

const tooLarge = new Error('The update has too many pieces.');

/** Takes an update (V1) apart; `too-large` as soon as it has more pieces than one may have, `unreadable` when Yjs cannot read it. */
export function decodeUpdate(update: Uint8Array): DecodedUpdate | 'too-large' | 'unreadable' {
  try {
    return Y.decodeUpdateV2(update, CountingDecoder);
  } catch (error) {
    return error === tooLarge ? 'too-large' : 'unreadable';
  }
}

/** Yjs asks for each piece: that is where they can be counted. */
class CountingDecoder extends Y.UpdateDecoderV1 {
  #structs = 0;
  #deletions = 0;
  #clients = 0;

  override readInfo(): number {
    this.#structs = oneMore(this.#structs, mostPieces.structs);
    return super.readInfo();
  }

  override readDsLen(): number {
    this.#deletions = oneMore(this.#deletions, mostPieces.deletions);
    return super.readDsLen();
  }

  /** Called for each client of whom something is deleted. */
  override resetDsCurVal(): void {
    this.#deletions = oneMore(this.#deletions, mostPieces.deletions);
    super.resetDsCurVal();
  }

  override readClient(): number {
    this.#clients = oneMore(this.#clients, mostPieces.clients);
    return super.readClient();
  }
}

function oneMore(count: number, most: number): number {
  if (count < most) return count + 1;
  // Yjs is in the middle of its work: nothing else stops it.
  throw tooLarge;
}
