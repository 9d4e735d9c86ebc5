import * as encoding from 'lib0/encoding';

/** An item to be written by hand: an entry of a root map or of a record, with values or a new record in it. */
export type HandItem = (
  | { readonly root: string }
  | { readonly within: { readonly client: number; readonly clock: number } }
) & {
  readonly key: string;
  /** More than one stand for as many that followed each other. */
  readonly values?: readonly string[];
  readonly record?: true;
};

/** One client's items from a clock on. */
export interface Run {
  readonly client: number;
  readonly clock: number;
  readonly items: readonly HandItem[];
}

export const encodeRun = (client: number, clock: number, items: readonly HandItem[]): Run => ({
  client,
  clock,
  items,
});

const refs = { type: 7, any: 8 } as const;
const hasKey = 0x20;

/** Writes an update (V1) as Yjs would, but with the runs in the order in which they are given. */
export function encodeUpdate(runs: readonly Run[]): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, runs.length);
    for (const { client, clock, items } of runs) {
      for (const number of [items.length, client, clock]) encoding.writeVarUint(encoder, number);
      for (const item of items) writeItem(encoder, item);
    }
    encoding.writeVarUint(encoder, 0);
  });
}

function writeItem(encoder: encoding.Encoder, item: HandItem): void {
  const { values = [] } = item;
  encoding.writeUint8(encoder, (item.record === true ? refs.type : refs.any) | hasKey);
  if ('root' in item) {
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarString(encoder, item.root);
  } else {
    for (const number of [0, item.within.client, item.within.clock])
      encoding.writeVarUint(encoder, number);
  }
  encoding.writeVarString(encoder, item.key);
  const mapType = 1;
  encoding.writeVarUint(encoder, item.record === true ? mapType : values.length);
  for (const value of values) encoding.writeAny(encoder, value);
}
