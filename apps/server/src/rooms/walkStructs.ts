import * as Y from 'yjs';

export type Struct = Y.Item | Y.GC | Y.Skip;
type ClockOf = (client: number) => number;

/** One client's structs, walked up to `next`. */
interface Run {
  readonly client: number;
  readonly structs: readonly Struct[];
  next: number;
}

/**
 * Walks the structs of an update in the order in which Yjs integrates them: each after those that it names.
 * Gives how far it takes each client that got something new, or `null` when a struct names one that is not
 * there. As one missing struct refuses them all, each is visited once.
 */
export function walkStructs(
  structsByClient: ReadonlyMap<number, readonly Struct[]>,
  clockOf: ClockOf,
): ReadonlyMap<number, number> | null {
  const reached = new Map<number, number>();
  const known: ClockOf = (client) => reached.get(client) ?? clockOf(client);
  const runs = new Map<number, Run>();
  for (const [client, structs] of structsByClient) runs.set(client, { client, structs, next: 0 });
  for (const first of runs.values()) {
    // Each run on the stack waits for a struct of the one above it.
    const stack: Run[] = [first];
    const isOnStack = new Set([first.client]);
    for (let run = stack.at(-1); run !== undefined; run = stack.at(-1)) {
      const struct = run.structs[run.next];
      if (struct === undefined) {
        if (stack.length > 1) return null;
        break;
      }
      if (struct instanceof Y.Skip) {
        run.next += 1;
        continue;
      }
      if (struct.id.clock > known(run.client) || namesItself(struct)) return null;
      const missing = missingClient(struct, known);
      if (missing !== null) {
        const needed = runs.get(missing);
        if (needed === undefined || isOnStack.has(missing)) return null;
        stack.push(needed);
        isOnStack.add(missing);
        continue;
      }
      const end = struct.id.clock + struct.length;
      if (end > known(run.client)) reached.set(run.client, end);
      run.next += 1;
      const below = stack.at(-2);
      if (below !== undefined && !waitsFor(below, run.client, known)) {
        stack.pop();
        isOnStack.delete(run.client);
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
  for (const id of namedBy(struct)) {
    if (id.client !== struct.id.client && id.clock >= known(id.client)) return id.client;
  }
  return null;
}

/** Whether a struct names one of the same client that is not older: Yjs trusts that none does. */
function namesItself(struct: Struct): boolean {
  return namedBy(struct).some(
    (id) => id.client === struct.id.client && id.clock >= struct.id.clock,
  );
}

function namedBy(struct: Struct): readonly Y.ID[] {
  if (!(struct instanceof Y.Item)) return [];
  const { origin, rightOrigin, parent } = struct;
  return [origin, rightOrigin, parent].filter((id) => id instanceof Y.ID);
}
