import type { CloseReason } from '@symbiomap/protocol';
import { connectReplica, isAllSaved, openReplica } from '@symbiomap/replica';
import { onTestFinished } from 'vitest';
import * as Y from 'yjs';
import type { ServerDoor } from './serverDoor.ts';
import type { TestBoard } from './testServer.ts';

/** Somebody who draws without a pause, on the production client, and knows what they were promised. */
export interface WritingPerson {
  readonly doc: Y.Doc;
  /** The own edits that were called saved since this was last asked. */
  takeAcknowledged(): readonly Uint8Array[];
  /** What came of others since this was last asked. */
  takeSeen(): readonly Uint8Array[];
  readonly edits: () => number;
  readonly isSynced: () => boolean;
  readonly isAllSaved: () => boolean;
  /** Why the server sent them away for good; `null` as long as it has not. */
  readonly closed: () => CloseReason | null;
  stop(): void;
}

/** Between two edits of one person: on average half of it, which is under the server's limit. */
const longestGapMs = 150;

/** So many notes of one person stand at once: a board has a limit, however long people write. */
const mostNotes = 30;
/** Of the waits between two attempts to come back, so much: a test has many of them. */
const impatience = 0.2;

/** Lets somebody in through a door and starts them writing: notes made, changed and deleted, with a line or without. */
export function letWrite(door: ServerDoor, board: TestBoard, name: string): WritingPerson {
  const doc = new Y.Doc();
  const replica = openReplica({ yDoc: doc, store: null });
  const own = new Set<Uint8Array>();
  let seen: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array, _origin, _doc, { local }: Y.Transaction) => {
    if (local) own.add(update);
    else seen.push(update);
  });
  const line = connectReplica(replica, {
    serverUrl: `${door.url.replace('http', 'ws')}/sync`,
    boardId: board.id,
    key: board.keys.editor,
    personSecret: null,
    epoch: null,
    WebSocket: door.WebSocket,
    random: () => Math.random() * impatience,
  });
  let count = 0;
  const notes = doc.getMap<Y.Map<unknown>>('notes');
  const written: string[] = [];
  const edit = () => {
    count += 1;
    const [oldest = ''] = written;
    if (written.length > mostNotes) notes.delete(written.shift() ?? '');
    else if (count % 4 === 3) notes.get(oldest)?.set('color', String(count));
    else {
      const id = `${name}-${count}`;
      written.push(id);
      notes.set(id, new Y.Map([['text', `${name} ${count}`]]));
    }
  };
  let timer: NodeJS.Timeout;
  const goOn = () => {
    timer = setTimeout(() => {
      edit();
      goOn();
    }, Math.random() * longestGapMs);
  };
  goOn();
  const stop = () => clearTimeout(timer);
  onTestFinished(() => {
    stop();
    line.close();
    doc.destroy();
  });
  return {
    doc,
    takeAcknowledged: () => {
      const unsaved = new Set(replica.unsavedUpdates());
      const acknowledged = [...own].filter((update) => !unsaved.has(update));
      for (const update of acknowledged) own.delete(update);
      return acknowledged;
    },
    takeSeen: () => {
      const taken = seen;
      seen = [];
      return taken;
    },
    edits: () => count,
    isSynced: () => line.getState().isSynced,
    isAllSaved: () => isAllSaved(replica.getState(), line.getState()),
    closed: () => line.getState().closed,
    stop,
  };
}
