import { isPlainObject } from '@symbiomap/domain';
import { maxPresenceBytes, maxPresenceDepth } from '@symbiomap/protocol';
import * as decoding from 'lib0/decoding';
import type { PresenceEntry } from './frames.ts';
import { jsonDepth } from './jsonDepth.ts';

/** Whose presence it is: a connection. */
export interface PresenceOwner {
  /** Whether they act as this person, or do so from now on. */
  isPerson(id: string): boolean;
  /** Whether they may change their name or colour once more. */
  mayRename(): boolean;
}

interface Kept extends PresenceEntry {
  readonly owner: PresenceOwner;
  /** How they call themselves, as JSON. */
  readonly person: string;
}

/** A first clock over this is no honest one: 10 changes a second for six years. */
const maxFirstClock = 2 ** 31;
/** How far a clock may run ahead between two messages. */
const maxClockStep = 2 ** 20;
/** So many who left are remembered, to notice when one comes back with an old clock. */
const maxRemembered = 1_000;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Where everyone in a room is. A client id belongs to the connection that used it first, and a connection
 * has one: what it says of others (y-websocket clients repeat what they hear) is passed over.
 */
export class Presence {
  readonly #kept = new Map<number, Kept>();
  readonly #idOf = new Map<PresenceOwner, number>();
  readonly #left = new Map<number, number>();
  readonly #changed = new Set<number>();

  /**
   * Takes a presence message. Gives `null` when it cannot be read, otherwise what its sender has to be told:
   * that its clock is behind (it raises it and says again where it is).
   */
  receive(owner: PresenceOwner, payload: Uint8Array): readonly PresenceEntry[] | null {
    const corrections: PresenceEntry[] = [];
    try {
      const decoder = decoding.createDecoder(payload);
      for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
        const clientId = decoding.readVarUint(decoder);
        const clock = decoding.readVarUint(decoder);
        const length = decoding.readVarUint(decoder);
        const bytes = decoding.readUint8Array(decoder, length);
        if (!this.#mayOwn(owner, clientId) || length > maxPresenceBytes) continue;
        const json = utf8.decode(bytes);
        const correction = this.#take(owner, { clientId, clock, json });
        if (correction !== null) corrections.push(correction);
      }
    } catch {
      return null;
    }
    return corrections;
  }

  /** Forgets a connection's presence and tells it to the others, with a higher clock. */
  leave(owner: PresenceOwner): void {
    const clientId = this.#idOf.get(owner);
    if (clientId === undefined) return;
    this.#idOf.delete(owner);
    const kept = this.#kept.get(clientId);
    if (kept !== undefined) this.#remove(clientId, kept.clock + 1);
  }

  /** Everyone who is here. */
  all(): readonly PresenceEntry[] {
    return [...this.#kept.values()];
  }

  /** What changed since this was last asked. */
  takeChanges(): readonly PresenceEntry[] {
    const changes: PresenceEntry[] = [];
    for (const clientId of this.#changed) {
      const gone = { clientId, clock: this.#left.get(clientId) ?? 0, json: 'null' };
      changes.push(this.#kept.get(clientId) ?? gone);
    }
    this.#changed.clear();
    return changes;
  }

  get hasChanges(): boolean {
    return this.#changed.size > 0;
  }

  #mayOwn(owner: PresenceOwner, clientId: number): boolean {
    const own = this.#idOf.get(owner);
    if (own !== undefined) return own === clientId;
    return !this.#kept.has(clientId);
  }

  #take(owner: PresenceOwner, { clientId, clock, json }: PresenceEntry): PresenceEntry | null {
    const kept = this.#kept.get(clientId);
    if (json === 'null') {
      if (kept !== undefined && clock >= kept.clock) this.#remove(clientId, clock);
      return null;
    }
    const known = kept?.clock ?? this.#left.get(clientId);
    if (clock > (known === undefined ? maxFirstClock : known + maxClockStep)) return null;
    const person = personIn(json, owner);
    if (person === null) return null;
    if (known !== undefined && clock <= known)
      return kept === undefined ? { clientId, clock: known, json: 'null' } : null;
    if (kept !== undefined && kept.person !== person && !owner.mayRename()) return null;
    this.#kept.set(clientId, { clientId, clock, json, owner, person });
    this.#idOf.set(owner, clientId);
    this.#left.delete(clientId);
    this.#changed.add(clientId);
    return null;
  }

  #remove(clientId: number, clock: number): void {
    this.#kept.delete(clientId);
    this.#changed.add(clientId);
    this.#left.set(clientId, clock);
    if (this.#left.size <= maxRemembered) return;
    const [oldest] = this.#left.keys();
    if (oldest !== undefined) this.#left.delete(oldest);
  }
}

/**
 * The person in a state, as JSON (empty where it names none); `null` where the state is not to be passed on: it is
 * no JSON object, is nested so deep that writing it out again would overflow the stack, or is in another's name.
 */
function personIn(json: string, owner: PresenceOwner): string | null {
  if (jsonDepth(json) > maxPresenceDepth) return null;
  const state: unknown = JSON.parse(json);
  if (!isPlainObject(state)) return null;
  const { person } = state;
  const id = isPlainObject(person) ? person['id'] : undefined;
  if (typeof id === 'string' && !owner.isPerson(id)) return null;
  return person === undefined ? '' : JSON.stringify(person);
}
