import type * as Y from 'yjs';
import type { Touches } from './collectTouches.ts';
import type { RecordState } from './recordStates.ts';
import type { Struct } from './struct.ts';
import type { Families, Family } from './structFamilies.ts';
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

/** What accepted updates will bring that are not in the document yet. */
export class AcceptedUpdates {
  readonly #clocks = new Map<number, number>();
  readonly #parts = new Map<number, Part[]>();
  /** Where their items belong: those that follow others do not say it themselves. */
  readonly families = new Map<Struct, Family | null>();
  /** How records stand after them. */
  readonly states = new Map<string, RecordState | null>();
  /** The records that they add, by `entryKey`. */
  readonly added = new Map<string, readonly Y.Item[]>();

  /** The next clock of a client; 0 when no accepted update names it. */
  clockOf(client: number): number {
    return this.#clocks.get(client) ?? 0;
  }

  find(client: number, clock: number): Struct | undefined {
    const parts = this.#parts.get(client);
    return parts === undefined ? undefined : lastFrom(parts, (part) => part.from, clock)?.struct;
  }

  /** Takes in an update that is new from `clockOf` on. */
  add(
    { reaches, structs, families, states, added }: CheckedUpdate,
    clockOf: (client: number) => number,
  ): void {
    for (const [struct, family] of families) this.families.set(struct, family);
    for (const [record, state] of states) this.states.set(record, state);
    for (const [key, records] of added)
      this.added.set(key, [...(this.added.get(key) ?? []), ...records]);
    for (const [client, reached] of reaches) {
      const parts = this.#parts.get(client) ?? [];
      let from = clockOf(client);
      for (const struct of structs.get(client) ?? []) {
        const end = struct.id.clock + struct.length;
        if (end <= from) continue;
        parts.push({ from, struct });
        from = end;
      }
      this.#parts.set(client, parts);
      this.#clocks.set(client, reached);
    }
  }

  clear(): void {
    this.#clocks.clear();
    this.#parts.clear();
    this.families.clear();
    this.states.clear();
    this.added.clear();
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
