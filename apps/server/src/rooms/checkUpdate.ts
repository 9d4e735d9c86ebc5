import * as Y from 'yjs';
import { walkStructs, type Struct } from './walkStructs.ts';

/** How far each client's insertions are known: client to the next clock. */
export type Clocks = ReadonlyMap<number, number>;

/**
 * What an update would do to a document:
 * `unreadable` Yjs cannot read it · `incomplete` something that it builds on is not there: Yjs would put it
 * aside, and a pile of such updates costs quadratic time · `nothing-new` it changes nothing · `new` it can be
 * applied at once; `reaches` says how far it takes each client's clock.
 */
export type UpdateCheck =
  | { readonly kind: 'unreadable' | 'incomplete' | 'nothing-new' }
  | { readonly kind: 'new'; readonly reaches: Clocks };

type Decoded = ReturnType<typeof Y.decodeUpdate>;

/**
 * Checks an update against a document, which stays untouched. `ahead` are the clocks that updates reach which
 * were accepted, but are not in the document yet. Cost: one pass over the update.
 */
export function checkUpdate(doc: Y.Doc, ahead: Clocks, update: Uint8Array): UpdateCheck {
  let decoded: Decoded;
  try {
    decoded = Y.decodeUpdate(update);
  } catch {
    return { kind: 'unreadable' };
  }
  const structs = structsByClient(decoded.structs);
  if (structs === null) return { kind: 'unreadable' };
  const clockOf = (client: number) => ahead.get(client) ?? Y.getState(doc.store, client);
  const reaches = walkStructs(structs, clockOf);
  if (reaches === null) return { kind: 'incomplete' };
  for (const [client, spans] of decoded.ds.clients) {
    const known = reaches.get(client) ?? clockOf(client);
    if (!spans.every(({ clock, len }) => clock + len <= known)) return { kind: 'incomplete' };
  }
  const isKnown = reaches.size === 0 && isDeletedAlready(doc.store, decoded.ds);
  return isKnown ? { kind: 'nothing-new' } : { kind: 'new', reaches };
}

/** The structs by client, in their order; `null` where no Yjs would have written them so. */
function structsByClient(
  structs: readonly Struct[],
): ReadonlyMap<number, readonly Struct[]> | null {
  const byClient = new Map<number, Struct[]>();
  let client: number | null = null;
  for (const struct of structs) {
    const end = struct.id.clock + struct.length;
    if (struct.length < 1 || !Number.isSafeInteger(end)) return null;
    if (struct.id.client === client) {
      byClient.get(client)?.push(struct);
      continue;
    }
    client = struct.id.client;
    // Yjs would read a client's second part in place of its first.
    if (byClient.has(client)) return null;
    byClient.set(client, [struct]);
  }
  return byClient;
}

/** A client's answer to step 1 always names every deletion that it knows: most are known here too. */
function isDeletedAlready(store: Y.Doc['store'], deletions: Decoded['ds']): boolean {
  for (const [client, spans] of deletions.clients) {
    const structs = store.clients.get(client) ?? [];
    for (const { clock, len } of spans) {
      if (len === 0) continue;
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
