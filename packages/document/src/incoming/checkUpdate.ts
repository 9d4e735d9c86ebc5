import * as Y from 'yjs';
import { lastFrom, type AcceptedUpdates, type CheckedUpdate } from './acceptedUpdates.ts';
import { collectTouches } from './collectTouches.ts';
import { decodeUpdate, type DecodedUpdate } from './decodeUpdate.ts';
import { RecordStates } from './recordStates.ts';
import { StructFamilies } from './structFamilies.ts';
import type { Struct } from './struct.ts';
import { walkStructs, type StructsByClient } from './walkStructs.ts';

/**
 * What an update would do to a document:
 * `unreadable` Yjs cannot read it · `too-large` it has more pieces than one update may have · `incomplete` something that it builds on is not there: Yjs would put it
 * aside, and a pile of such updates costs quadratic time · `nothing-new` it changes nothing · `out-of-place` it
 * writes what no board keeps · `new` it can be applied at once: `checked` says what it does, and is what to
 * remember of it until it is applied; `newPart` is what to apply.
 */
export type UpdateCheck =
  | { readonly kind: 'unreadable' | 'too-large' | 'incomplete' | 'nothing-new' | 'out-of-place' }
  | { readonly kind: 'new'; readonly checked: CheckedUpdate; readonly newPart: Uint8Array };

/**
 * Checks an update against a document, which stays untouched, and the updates that were accepted before it.
 * Cost: one pass over the update.
 */
export function checkUpdate(doc: Y.Doc, ahead: AcceptedUpdates, update: Uint8Array): UpdateCheck {
  const decoded = decodeUpdate(update);
  if (typeof decoded === 'string') return { kind: decoded };
  const structs = inOrderByClient(decoded.structs);
  // Yjs would read a client's second part in place of its first.
  if (structs?.size !== partCount(update)) return { kind: 'unreadable' };
  const clockOf = clockAfter(doc, ahead);
  const find = (client: number, clock: number): Struct | undefined => {
    if (clock < Y.getState(doc.store, client)) return holding(doc.store.clients.get(client), clock);
    if (clock < ahead.clockOf(client)) return ahead.find(client, clock);
    return holding(structs.get(client), clock);
  };
  const families = new StructFamilies(find, (struct) => ahead.familyOf(struct));
  const reaches = walkStructs(structs, clockOf, families);
  if (typeof reaches === 'string') return { kind: reaches };
  for (const [client, spans] of decoded.ds.clients) {
    if (!isInOrder(spans)) return { kind: 'unreadable' };
    const known = reaches.get(client) ?? clockOf(client);
    if (!spans.every(({ clock, len }) => clock + len <= known)) return { kind: 'incomplete' };
  }
  if (reaches.size === 0 && isDeletedAlready(doc.store, decoded.ds)) return { kind: 'nothing-new' };
  const inserted = insertedBy(structs, clockOf);
  if (inserted.some((struct) => isHalfAnEntry(struct, families, decoded.ds)))
    return { kind: 'out-of-place' };
  const touches = collectTouches(
    inserted,
    deletedBy(decoded.ds, find),
    (struct) => families.placeOf(struct),
    new RecordStates(doc, ahead),
  );
  if (touches === null) return { kind: 'out-of-place' };
  return {
    kind: 'new',
    checked: { reaches, structs, families: families.families, ...touches },
    newPart: newPartOf(update, structs, clockOf),
  };
}

/**
 * An update without what is known already. Nobody has looked at that part: Yjs keeps what it has, but cuts a text
 * in two where such a piece says that it stands, be it in the middle of a letter.
 */
function newPartOf(
  update: Uint8Array,
  structs: StructsByClient,
  clockOf: (client: number) => number,
): Uint8Array {
  let isAllNew = true;
  for (const [client, [first]] of structs) isAllNew &&= first?.id.clock === clockOf(client);
  if (isAllNew) return update;
  const known = new Map<number, number>();
  for (const client of structs.keys()) known.set(client, clockOf(client));
  return Y.diffUpdate(update, Y.encodeStateVector(known));
}

/**
 * An entry of a map is one value. Several come as one only when all of them are deleted: of one that is there, a part
 * could be deleted later, and Yjs throws when it then collects the rest.
 */
function isHalfAnEntry(
  struct: Struct,
  families: StructFamilies,
  deletions: DecodedUpdate['ds'],
): boolean {
  if (struct.length === 1 || !(struct instanceof Y.Item)) return false;
  if (!(struct.content instanceof Y.ContentAny)) return false;
  const { at } = families.placeOf(struct);
  if (at !== 'entry' && at !== 'field') return false;
  const { client, clock } = struct.id;
  const spans = deletions.clients.get(client) ?? [];
  return !spans.some(
    (span) => span.clock <= clock && clock + struct.length <= span.clock + span.len,
  );
}

/** The structs of which at least a part is new. */
function insertedBy(
  structs: StructsByClient,
  clockOf: (client: number) => number,
): readonly Struct[] {
  const inserted: Struct[] = [];
  for (const [client, ofClient] of structs) {
    const known = clockOf(client);
    for (const struct of ofClient)
      if (struct.id.clock + struct.length > known) inserted.push(struct);
  }
  return inserted;
}

/** What is deleted that was not deleted before. */
function deletedBy(
  deletions: DecodedUpdate['ds'],
  find: (client: number, clock: number) => Struct | undefined,
): readonly Struct[] {
  const deleted: Struct[] = [];
  for (const [client, spans] of deletions.clients) {
    for (const { clock, len } of spans) {
      let at = clock;
      while (at < clock + len) {
        const struct = find(client, at);
        if (struct === undefined) break;
        if (!struct.deleted) deleted.push(struct);
        at = struct.id.clock + struct.length;
      }
    }
  }
  return deleted;
}

/** Yjs writes no deletion of nothing, and none twice; it throws, or works without end, where someone else does. */
function isInOrder(spans: readonly { readonly clock: number; readonly len: number }[]): boolean {
  let end = 0;
  for (const { clock, len } of spans) {
    if (len < 1 || clock < end) return false;
    end = clock + len;
  }
  return true;
}

/** How far each client's clock is known, accepted updates included. */
export function clockAfter(doc: Y.Doc, ahead: AcceptedUpdates): (client: number) => number {
  return (client) => Math.max(Y.getState(doc.store, client), ahead.clockOf(client));
}

function holding(structs: readonly Struct[] = [], clock: number): Struct | undefined {
  return lastFrom(structs, (struct) => struct.id.clock, clock);
}

/** How many clients an update says that it is of: it begins with that number, seven bits a byte. */
function partCount(update: Uint8Array): number {
  let count = 0;
  let factor = 1;
  for (const byte of update) {
    count += (byte & 0x7f) * factor;
    if (byte < 0x80) break;
    factor *= 0x80;
  }
  return count;
}

/** The structs by client, in their order; `null` where no Yjs would have written them so. */
function inOrderByClient(structs: readonly Struct[]): StructsByClient | null {
  const byClient = new Map<number, Struct[]>();
  let client: number | null = null;
  let ofClient: Struct[] = [];
  for (const struct of structs) {
    const end = struct.id.clock + struct.length;
    if (struct.length < 1 || !Number.isSafeInteger(end)) return null;
    if (struct.id.client !== client) {
      client = struct.id.client;
      if (byClient.has(client)) return null;
      byClient.set(client, (ofClient = []));
    }
    ofClient.push(struct);
  }
  return byClient;
}

/** A client's answer to step 1 always names every deletion that it knows: most are known here too. */
function isDeletedAlready(store: Y.Doc['store'], deletions: DecodedUpdate['ds']): boolean {
  for (const [client, spans] of deletions.clients) {
    const structs = store.clients.get(client) ?? [];
    for (const { clock, len } of spans) {
      if (clock + len > Y.getState(store, client)) return false;
      for (let index = Y.findIndexSS(structs, clock); index < structs.length; index += 1) {
        const struct = structs[index];
        if (struct === undefined || struct.id.clock >= clock + len) break;
        if (!struct.deleted) return false;
      }
    }
  }
  return true;
}
