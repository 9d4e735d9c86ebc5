import * as Y from 'yjs';

/** What an update brings of one client: the clocks from `from` up to, and without, `to`. */
export interface Reach {
  readonly client: number;
  readonly from: number;
  readonly to: number;
}

interface Known {
  readonly update: Uint8Array;
  readonly reaches: readonly Reach[];
}

const rememberedCount = 1_024;

/** Tells what updates bring. Two hundred receivers get the same bytes: the last ones are read once and remembered. */
export class UpdateReaches {
  readonly #known: (Known | undefined)[] = [];

  of(update: Uint8Array): readonly Reach[] {
    const slot = checksum(update) % rememberedCount;
    const known = this.#known[slot];
    if (known !== undefined && Buffer.compare(known.update, update) === 0) return known.reaches;
    const { from, to } = Y.parseUpdateMeta(update);
    const reaches = [...from].map(([client, start]) => ({
      client,
      from: start,
      to: to.get(client) ?? start,
    }));
    this.#known[slot] = { update: Uint8Array.from(update), reaches };
    return reaches;
  }
}

/** The first bytes tell updates of one client apart: they hold its clock. */
function checksum(update: Uint8Array): number {
  let sum = update.length;
  for (let index = 0; index < 16; index += 1) sum = (sum * 31 + (update[index] ?? 0)) >>> 0;
  return sum;
}
