import type * as Y from 'yjs';
import { applyReadable } from './applyReadable.ts';
import type { DeviceStore } from './deviceStore.ts';
import { DeviceWriter } from './deviceWriter.ts';
import { observableState, type Observable } from './observableState.ts';
import { UnsavedEdits, type UnsavedEdit } from './unsavedEdits.ts';

/** How this device's copy of a board stands. */
export interface ReplicaState {
  /** Whether what the device had kept is in the document, or cannot be had. */
  readonly isLoaded: boolean;
  /** Whether the device keeps what happens on the board. */
  readonly isKeeping: boolean;
  /** Own edits that the server has not confirmed, those of earlier sessions included. */
  readonly unsaved: number;
  /** Those of them that would be lost with this tab: the device has not kept them (yet). */
  readonly unkept: number;
}

/** A board's copy on this device: its document, and what of it is saved where. */
export interface Replica extends Observable<ReplicaState> {
  readonly yDoc: Y.Doc;
  /** Resolves once `isLoaded`. Never rejects. */
  readonly loaded: Promise<void>;
  /** The own edits that the server has not confirmed, oldest first, as Yjs updates. */
  unsavedUpdates(): readonly Uint8Array[];
  /** Resolves when everything so far is kept on the device, or cannot be. */
  settled(): Promise<void>;
  /** Takes the unsaved edits off the device: whoever made them has them elsewhere, or wants them no more. */
  dropUnsaved(): Promise<void>;
  /** Stops following the document and writes out what waits. The document itself stays. */
  close(): Promise<void>;
}

/** What the line to the server tells the replica. */
export interface ReplicaLedger {
  readonly unconfirmed: number;
  connectionOpened(): void;
  answerSent(): void;
  updateSent(): void;
  confirm(count: number): void;
}

const ledgers = new WeakMap<Replica, ReplicaLedger>();

/** For the line to the server only: where it notes what it sends and what is confirmed. */
export function ledgerOf(replica: Replica): ReplicaLedger {
  const ledger = ledgers.get(replica);
  if (ledger === undefined) throw new Error('No replica that openReplica made.');
  return ledger;
}

/**
 * Brings what the device kept of a board into its document, and keeps on the device whatever happens there from
 * now on, by whomever. `store: null`: the device can keep nothing; the board works without. `content`: what the
 * server has already given of the board, as a Yjs update. To be opened before the document is connected to anything.
 */
export function openReplica({
  yDoc,
  store,
  content = null,
}: {
  readonly yDoc: Y.Doc;
  readonly store: DeviceStore | null;
  readonly content?: Uint8Array | null;
}): Replica {
  const edits = new UnsavedEdits();
  const state = observableState<ReplicaState>({
    isLoaded: false,
    isKeeping: store !== null,
    unsaved: 0,
    unkept: 0,
  });
  const origin = { of: 'copy on this device' };
  let writer: DeviceWriter | null = null;
  /** What happened before the device had given what it kept. */
  let early: { readonly update: Uint8Array; readonly own: UnsavedEdit | null }[] = [];

  const tell = () => {
    const unkept = edits.all.filter(({ seq }) => seq === null).length;
    const isKeeping = store !== null && (!state.getState().isLoaded || writer?.hasFailed === false);
    state.set({ isKeeping, unsaved: edits.count, unkept });
  };
  const onUpdate = (
    update: Uint8Array,
    by: unknown,
    _doc: Y.Doc,
    { local }: Y.Transaction,
  ): void => {
    if (by === origin) {
      edits.telling(null);
      return;
    }
    const own = local ? edits.add(update) : null;
    edits.telling(own);
    if (writer !== null) writer.add(update, own);
    else if (!state.getState().isLoaded) early.push({ update, own });
    if (own !== null) tell();
  };
  // Before anybody listens: Yjs would write all of it out again for those who do.
  if (content !== null && hasTaken(yDoc, content, origin))
    early.push({ update: content, own: null });
  yDoc.on('update', onUpdate);

  const load = async () => {
    const kept = await store?.load();
    if (kept?.ok === true && store !== null) {
      const rows = kept.value;
      const updates = rows.map(({ update }) => update);
      applyReadable(yDoc, updates, origin);
      // What builds on edits that were dropped has no place any more. The server would take it for an incomplete
      // message, each time again.
      yDoc.store.pendingStructs = null;
      yDoc.store.pendingDs = null;
      for (const { seq, update, isOwn } of rows) if (isOwn) edits.add(update, seq);
      writer = new DeviceWriter(store, rows.length, tell);
      for (const { update, own } of early) writer.add(update, own);
    }
    early = [];
    state.set({ isLoaded: true });
    tell();
  };

  const replica: Replica = {
    yDoc,
    getState: state.getState,
    subscribe: state.subscribe,
    loaded: load(),
    unsavedUpdates: () => edits.all.map(({ update }) => update),
    settled: async () => {
      await replica.loaded;
      await writer?.settled();
    },
    dropUnsaved: async () => {
      await replica.loaded;
      const dropped = edits.all;
      edits.clear();
      tell();
      await writer?.drop(dropped);
    },
    close: async () => {
      yDoc.off('update', onUpdate);
      await replica.settled();
    },
  };
  ledgers.set(replica, {
    get unconfirmed() {
      return edits.unconfirmed;
    },
    connectionOpened: () => edits.connectionOpened(),
    answerSent: () => edits.answerSent(),
    updateSent: () => edits.updateSent(),
    confirm: (count) => {
      const saved = edits.confirm(count);
      if (saved.length === 0) return;
      writer?.markSaved(saved);
      tell();
    },
  });
  return replica;
}

/** Puts an update into an empty document. Says whether it could be read. */
function hasTaken(yDoc: Y.Doc, update: Uint8Array, origin: unknown): boolean {
  applyReadable(yDoc, [update], origin);
  return yDoc.store.clients.size > 0;
}
