import { openBoard, type BoardDocument, type Rights } from '@symbiomap/document';
import type { SeededRandom } from '@symbiomap/document/testing/seededRandom.ts';
import { may, mayDo, personIdOf, type CloseReason, type Role } from '@symbiomap/protocol';
import {
  connectReplica,
  isAllSaved,
  openReplica,
  unsentChangeOf,
  type Line,
  type Replica,
} from '@symbiomap/replica';
import {
  memoryDevice,
  type MemoryDevice,
  type MemoryTab,
} from '@symbiomap/replica/testing/memoryDevice.ts';
import * as Y from 'yjs';
import type { SimulatedNetwork } from './simulatedNetwork.ts';

/** The link that a person holds. */
export interface HeldLink {
  readonly id: string;
  readonly key: string;
  readonly role: Role;
}

/** One open tab: the production client, from the commands down to y-websocket. */
export interface SimulatedTab {
  readonly board: BoardDocument;
  readonly replica: Replica;
  readonly line: Line;
  readonly memory: MemoryTab;
  readonly epoch: string;
  /** Every own edit of this tab that was not called saved yet. */
  readonly unsaved: Set<Uint8Array>;
}

/** Someone with a device, a link, and a tab that is open or not. */
export class SimulatedPerson {
  readonly name: string;
  readonly network: SimulatedNetwork;
  link: HeldLink;
  tab: SimulatedTab | null = null;
  /** What they were given to keep because the server did not take it. */
  readonly handedBack: number[] = [];
  readonly #secret: string;
  readonly #random: SeededRandom;
  readonly #device: MemoryDevice;
  readonly #newClientId: () => number;

  constructor(
    name: string,
    link: HeldLink,
    network: SimulatedNetwork,
    random: SeededRandom,
    newClientId: () => number,
  ) {
    this.name = name;
    this.link = link;
    this.network = network;
    this.#secret = name.padEnd(22, '_');
    this.#random = random;
    this.#newClientId = newClientId;
    this.#device = memoryDevice(() => new Promise((done) => setTimeout(done, random.below(10))));
  }

  open(boardId: string, epoch: string): SimulatedTab {
    const memory = this.#device.openTab();
    const yDoc = new Y.Doc();
    yDoc.clientID = this.#newClientId();
    const person = personIdOf(this.#secret);
    const { role, key } = this.link;
    const rights: Rights = (touch) =>
      touch.at === 'settings' ? may(role, 'changeSettings') : mayDo({ role, person }, touch);
    let count = 0;
    const newId = () => `${this.name}-${yDoc.clientID}-${(count += 1)}`;
    const board = openBoard(yDoc, { newId, person, may: rights });
    const replica = openReplica({ yDoc, store: memory.stores.open(boardId, epoch) });
    const unsaved = new Set<Uint8Array>();
    yDoc.on('update', (update: Uint8Array, _origin, _doc, { local }: Y.Transaction) => {
      if (local) unsaved.add(update);
    });
    const line = connectReplica(replica, {
      serverUrl: 'ws://simulated/sync',
      boardId,
      key,
      personSecret: this.#secret,
      epoch,
      WebSocket: this.network.WebSocket,
      random: () => this.#random.next(),
    });
    this.tab = { board, replica, line, memory, epoch, unsaved };
    return this.tab;
  }

  /** Whether the person is told that everything is saved. */
  get isSaved(): boolean {
    const { tab } = this;
    return tab !== null && isAllSaved(tab.replica.getState(), tab.line.getState());
  }

  /** How they stand, for a message. */
  get standing(): string {
    return JSON.stringify([
      this.link.role,
      this.tab?.line.getState(),
      this.tab?.replica.getState(),
    ]);
  }

  /** The own edits that have been called saved since this was last asked. */
  takeSaved(): readonly Uint8Array[] {
    const { tab } = this;
    if (tab === null) return [];
    const waiting = new Set(tab.replica.unsavedUpdates());
    const saved = [...tab.unsaved].filter((update) => !waiting.has(update));
    for (const update of saved) tab.unsaved.delete(update);
    return saved;
  }

  /** The tab is gone at this moment. */
  crash(): void {
    if (this.tab === null) return;
    this.tab.line.close();
    this.tab.memory.crash(this.#random.below(4));
    this.#forget();
  }

  /** What the app does when the server says no for good: hands the unsent change back and begins anew. */
  async beginAnew(): Promise<CloseReason | null> {
    const { tab } = this;
    const reason = tab?.line.getState().closed ?? null;
    if (tab === null || reason === null) return null;
    this.handedBack.push(unsentChangeOf(tab.replica)?.records ?? 0);
    const dropped = tab.replica.dropUnsaved();
    tab.line.close();
    this.tab = null;
    await dropped;
    await tab.replica.close();
    tab.board.destroy();
    tab.replica.yDoc.destroy();
    return reason;
  }

  #forget(): void {
    this.tab?.board.destroy();
    this.tab?.replica.yDoc.destroy();
    this.tab = null;
  }
}
