import * as Y from 'yjs';
import type { Struct } from './struct.ts';
import type { StructFamilies } from './structFamilies.ts';

type ClockOf = (client: number) => number;

/** One client's structs, walked up to `next`. */
interface Run {
  readonly client: number;
  readonly structs: readonly Struct[];
  next: number;
  /** Whether it is being walked, or waits for another that is. */
  isOpen: boolean;
}

/** How far each client's insertions are known: client to the next clock. */
export type Clocks = ReadonlyMap<number, number>;
/** The structs of each client in the order of their clocks. */
export type StructsByClient = ReadonlyMap<number, readonly Struct[]>;

/**
 * Walks the structs of an update in the order in which Yjs integrates them: each after those that it names.
 * Gives how far it takes each client that got something new; `incomplete` when a struct names one that is not
 * there, `unreadable` when it names such as no Yjs would. As one struct refuses them all, each is visited once.
 */
export function walkStructs(
  structsByClient: StructsByClient,
  clockOf: ClockOf,
  families: StructFamilies,
): Clocks | 'incomplete' | 'unreadable' {
  const reached = new Map<number, number>();
  const known: ClockOf = (client) => reached.get(client) ?? clockOf(client);
  const runs = new Map<number, Run>();
  for (const [client, structs] of structsByClient)
    runs.set(client, { client, structs, next: 0, isOpen: false });
  for (const first of runs.values()) {
    // Each run on the stack waits for a struct of the one above it.
    const stack: Run[] = [first];
    first.isOpen = true;
    for (let run = stack.at(-1); run !== undefined; run = stack.at(-1)) {
      const struct = run.structs[run.next];
      if (struct === undefined) {
        if (stack.length > 1) return 'incomplete';
        break;
      }
      if (struct instanceof Y.Skip) {
        run.next += 1;
        continue;
      }
      const clock = known(run.client);
      const end = struct.id.clock + struct.length;
      if (struct.id.clock > clock) return 'incomplete';
      // What is known is left out before Yjs sees it.
      if (end <= clock) {
        run.next += 1;
        continue;
      }
      if (namesItself(struct)) return 'unreadable';
      const missing = missingClient(struct, known);
      if (missing !== null) {
        const needed = runs.get(missing);
        if (needed === undefined || needed.isOpen) return 'incomplete';
        stack.push(needed);
        needed.isOpen = true;
        continue;
      }
      if (!families.hasFittingNeighbours(struct)) return 'unreadable';
      // Asked for all that it has, a client sends the rest without the part that is known.
      if (struct.id.clock < clock && !families.continuesAt(struct, clock)) return 'incomplete';
      reached.set(run.client, end);
      run.next += 1;
      const below = stack.at(-2);
      if (below !== undefined && !waitsFor(below, run.client, known)) {
        stack.pop();
        run.isOpen = false;
      }
    }
  }
  return reached;
}

function waitsFor(run: Run, client: number, known: ClockOf): boolean {
  const struct = run.structs[run.next];
  return struct !== undefined && missingClient(struct, known) === client;
}

/** The client of the first struct that this one names and that is not there; `null` when all are. */
function missingClient(struct: Struct, known: ClockOf): number | null {
  if (!(struct instanceof Y.Item)) return null;
  const { id, origin, rightOrigin, parent } = struct;
  const isMissing = (named: Y.ID) =>
    named.client !== id.client && named.clock >= known(named.client);
  if (origin !== null && isMissing(origin)) return origin.client;
  if (rightOrigin !== null && isMissing(rightOrigin)) return rightOrigin.client;
  return parent instanceof Y.ID && isMissing(parent) ? parent.client : null;
}

/** Whether a struct names one of the same client that is not older: Yjs trusts that none does. */
function namesItself(struct: Struct): boolean {
  if (!(struct instanceof Y.Item)) return false;
  const { id, origin, rightOrigin, parent } = struct;
  const isItself = (named: Y.ID) => named.client === id.client && named.clock >= id.clock;
  return (
    (origin !== null && isItself(origin)) ||
    (rightOrigin !== null && isItself(rightOrigin)) ||
    (parent instanceof Y.ID && isItself(parent))
  );
}
