import type * as Y from 'yjs';
import type { Touches } from './collectTouches.ts';
import type { RecordState } from './recordStates.ts';
import type { Struct } from './struct.ts';
import type { Families, Family } from './family.ts';
import type { Clocks, StructsByClient } from './walkStructs.ts';

/** An update that was checked: its structs, how far it takes each client's clock, and what it does to the board. */
export interface CheckedUpdate extends Touches {
  readonly reaches: Clocks;
  readonly structs: StructsByClient;
  readonly families: Families;
}

interface Part {
  /** The first clock of it that was new. */
  readonly from: number;
  readonly struct: Struct;
}

/** What some accepted updates will bring. */
class Layer {
  readonly clocks = new Map<number, number>();
  readonly parts = new Map<number, Part[]>();
  /** Where their items belong: those that follow others do not say it themselves. */
  readonly families = new Map<Struct, Family | null>();
  /** How records stand after them, by `recordKey`. */
  readonly states = new Map<string, RecordState | null>();
  /** The records that they add, by `entryKey`. */
  readonly added = new Map<string, readonly Y.Item[]>();
}

/**
 * What accepted updates will bring that are not in the document yet: those that are being committed, and those that
 * have come since.
 */
export class AcceptedUpdates {
  #committing = new Layer();
  #waiting = new Layer();

  /** The next clock of a client; 0 when no accepted update names it. */
  clockOf(client: number): number {
    return this.#waiting.clocks.get(client) ?? this.#committing.clocks.get(client) ?? 0;
  }

  find(client: number, clock: number): Struct | undefined {
    for (const { parts } of [this.#waiting, this.#committing]) {
      const found = lastFrom(parts.get(client) ?? [], (part) => part.from, clock);
      if (found !== undefined) return found.struct;
    }
    return undefined;
  }

  /** Where a struct belongs; `undefined` where it is none of an accepted update. */
  familyOf(struct: Struct): Family | null | undefined {
    const known = this.#waiting.families.get(struct);
    return known === undefined ? this.#committing.families.get(struct) : known;
  }

  /** How a record will stand; `undefined` where no accepted update says anything of it. */
  stateOf(record: string): RecordState | null | undefined {
    const known = this.#waiting.states.get(record);
    return known === undefined ? this.#committing.states.get(record) : known;
  }

  /** The records that are added at a place. */
  addedAt(entry: string): readonly Y.Item[] {
    const { added } = this.#committing;
    return [...(added.get(entry) ?? []), ...(this.#waiting.added.get(entry) ?? [])];
  }

  /** Takes in an update that is new from `clockOf` on. */
  add(
    { reaches, structs, families, states, added }: CheckedUpdate,
    clockOf: (client: number) => number,
  ): void {
    const layer = this.#waiting;
    for (const [struct, family] of families) layer.families.set(struct, family);
    for (const [record, state] of states) layer.states.set(record, state);
    for (const [key, records] of added)
      layer.added.set(key, [...(layer.added.get(key) ?? []), ...records]);
    for (const [client, reached] of reaches) {
      const parts = layer.parts.get(client) ?? [];
      let from = clockOf(client);
      for (const struct of structs.get(client) ?? []) {
        const end = struct.id.clock + struct.length;
        if (end <= from) continue;
        parts.push({ from, struct });
        from = end;
      }
      layer.parts.set(client, parts);
      layer.clocks.set(client, reached);
    }
  }

  /** All that was accepted so far is being committed. What came before is in the document. */
  beginCommit(): void {
    this.#committing = this.#waiting;
    this.#waiting = new Layer();
  }

  /** What was being committed is in the document, or given up. */
  endCommit(): void {
    this.#committing = new Layer();
  }
}

/** The last entry of a list in order that begins at or before a clock. */
export function lastFrom<T>(
  entries: readonly T[],
  fromOf: (entry: T) => number,
  clock: number,
): T | undefined {
  let low = 0;
  let high = entries.length - 1;
  let found: T | undefined;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry === undefined) break;
    if (fromOf(entry) > clock) high = middle - 1;
    else {
      found = entry;
      low = middle + 1;
    }
  }
  return found;
}
