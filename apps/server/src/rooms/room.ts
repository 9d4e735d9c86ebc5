import { longestSilenceMs, may, type CloseReason } from '@symbiomap/protocol';
import * as Y from 'yjs';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { BoardStorage, StoredBoard } from '../storage/boardStorage.ts';
import type { CheckedUpdate } from './acceptedUpdates.ts';
import type { Connection } from './connection.ts';
import { presenceFrame, savedFrame, syncStep1Frame, updateFrame } from './frames.ts';
import type { Journal } from './journal.ts';
import { Presence } from './presence.ts';
import { readMessage } from './readMessage.ts';
import { RoomContent } from './roomContent.ts';

/** What rooms work with. */
export interface RoomServices {
  readonly storage: BoardStorage;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly log: Log;
}

/** One received update: who sent it, which of their updates it is, and what it brings (`null`: nothing new). */
interface Received {
  readonly from: Connection;
  readonly count: number;
  readonly update: Uint8Array | null;
}

/** A state vector larger than this names more clients than any board ever had. */
const maxStateVectorBytes = 1024 * 1024;
/** So many updates may be left out before a client answers what it has. */
const maxLeftOut = 256;
/** A client that does not answer for so long, though something was left out, is sent away to come back. */
const maxAnswerMs = 15_000;
/** So much may wait to be committed; more is left to the clients, who keep it. */
const maxInboxBytes = 16 * 1024 * 1024;

/**
 * One open board: its document, who is in it and what they send. An update is checked, committed, and only then
 * applied, sent to the others and confirmed: what anyone has seen is never lost.
 */
export class Room {
  readonly boardId: string;
  readonly #services: RoomServices;
  readonly #content: RoomContent;
  readonly #connections = new Set<Connection>();
  readonly #presence = new Presence();
  #inbox: Received[] = [];
  #inboxBytes = 0;
  #isCommitting = false;
  #cancelFlush: (() => void) | null = null;
  #lastFlushAtMs = -Infinity;
  #isEnded = false;
  #whenSettled: (() => void)[] = [];

  constructor(boardId: string, stored: StoredBoard, services: RoomServices) {
    this.boardId = boardId;
    this.#services = services;
    this.#content = new RoomContent(boardId, stored, services);
  }

  /** The committed document, to be read only. */
  get document(): Y.Doc {
    return this.#content.document;
  }

  get connectionCount(): number {
    return this.#connections.size;
  }

  /** Whether it takes nothing more from anyone. */
  get isEnded(): boolean {
    return this.#isEnded;
  }

  join(connection: Connection): void {
    this.#connections.add(connection);
    this.#ask(connection);
    this.#sendEveryone(connection);
  }

  leave(connection: Connection): void {
    if (!this.#connections.delete(connection)) return;
    this.#presence.leave(connection);
    this.#scheduleFlush();
  }

  /** Takes a frame from a client. Whatever it holds, only its sender can come to harm. */
  receive(connection: Connection, frame: Uint8Array): void {
    if (this.#isEnded || !connection.isOpen) return;
    const message = readMessage(frame);
    switch (message?.kind) {
      case undefined:
        this.#refuse(connection, 'malformed');
        break;
      case 'step1':
        this.#answer(connection, message.stateVector);
        break;
      case 'step2':
      case 'update':
        this.#take(connection, message.kind, message.update);
        break;
      case 'presence':
        this.#takePresence(connection, message.payload);
        break;
      case 'queryPresence':
        this.#sendEveryone(connection);
        break;
    }
  }

  /** Called every few seconds: keeps quiet connections alive and ends those that owe an answer. */
  tick(): void {
    const now = this.#services.clock.nowMs();
    for (const connection of this.#connections) {
      const { askedAtMs, leftOut } = connection;
      if (leftOut > 0 && askedAtMs !== null && now - askedAtMs > maxAnswerMs)
        this.#refuse(connection, 'tooSlow');
      else connection.breakSilence(longestSilenceMs - 5_000);
    }
  }

  /** Takes nothing more from anyone; what was taken is still committed. */
  stopReceiving(): void {
    this.#isEnded = true;
  }

  /** Closes every connection. */
  closeAll(reason: CloseReason): void {
    for (const connection of this.#connections) connection.close(reason);
  }

  /** Whether everything received is committed or refused. */
  get isSettled(): boolean {
    return this.#inbox.length === 0 && !this.#isCommitting;
  }

  /** Resolves when everything received is committed or refused. */
  settled(): Promise<void> {
    if (this.isSettled) return Promise.resolve();
    return new Promise((resolve) => this.#whenSettled.push(resolve));
  }

  /** Folds the log into the snapshot, if there is anything to fold. */
  compact(): Promise<void> {
    return this.#content.compact();
  }

  /** Frees the document. The room must be settled and empty. */
  destroy(): void {
    this.#cancelFlush?.();
    this.document.destroy();
  }

  #ask(connection: Connection): void {
    connection.askedAtMs = this.#services.clock.nowMs();
    connection.send(syncStep1Frame(this.#content.stateVector));
  }

  #answer(connection: Connection, stateVector: Uint8Array): void {
    if (stateVector.length > maxStateVectorBytes) {
      this.#refuse(connection, 'tooLarge');
      return;
    }
    let frame: Uint8Array;
    try {
      frame = this.#content.answerFrame(stateVector);
    } catch {
      this.#refuse(connection, 'malformed');
      return;
    }
    connection.sendState(frame);
  }

  #take(connection: Connection, kind: 'step2' | 'update', update: Uint8Array): void {
    connection.received += 1;
    const check = this.#content.check(update);
    if (check.kind === 'unreadable') this.#refuse(connection, 'malformed');
    else if (check.kind !== 'nothing-new' && !may(connection.role, 'addRecords'))
      this.#refuse(connection, 'notAllowed');
    else if (check.kind === 'incomplete') this.#leaveOut(connection, kind);
    else {
      if (kind === 'step2') connection.hasAnswered();
      this.#enqueue(connection, update, check.kind === 'new' ? check.checked : null);
    }
  }

  #enqueue(from: Connection, update: Uint8Array, checked: CheckedUpdate | null): void {
    const count = from.received;
    if (checked === null) this.#inbox.push({ from, count, update: null });
    else if (this.#inboxBytes + update.length > maxInboxBytes) {
      this.#refuse(from, 'tooSlow');
      return;
    } else {
      this.#inboxBytes += update.length;
      this.#content.accept(checked);
      this.#inbox.push({ from, count, update });
    }
    this.#scheduleFlush();
  }

  /**
   * What an update builds on has not come yet. An honest client may be in the middle of telling us (edits made
   * while offline come with its answer to step 1), or know it from another tab: ask for all that it has. What
   * was left out comes with the answer, so nothing is put aside and nothing is lost.
   */
  #leaveOut(connection: Connection, kind: 'step2' | 'update'): void {
    connection.leftOut += 1;
    if (kind === 'step2') this.#refuse(connection, 'tooSlow');
    else if (connection.leftOut > maxLeftOut) this.#refuse(connection, 'malformed');
    else if (connection.askedAtMs === null) this.#ask(connection);
  }

  #takePresence(connection: Connection, payload: Uint8Array): void {
    if (!may(connection.role, 'showPresence')) return;
    const corrections = this.#presence.receive(connection, payload);
    if (corrections === null) this.#refuse(connection, 'malformed');
    else if (corrections.length > 0) connection.send(presenceFrame(corrections));
    if (this.#presence.hasChanges) this.#scheduleFlush();
  }

  #sendEveryone(connection: Connection): void {
    const everyone = this.#presence.all();
    if (everyone.length > 0) connection.sendPresence(presenceFrame(everyone));
  }

  #refuse(connection: Connection, reason: CloseReason): void {
    const { boardId } = this;
    this.#services.log.info('connection.refused', { boardId, reason, role: connection.role });
    connection.close(reason);
  }

  /** The first flush after a quiet time comes at once, the next ones wait: the longer, the more people get them. */
  #scheduleFlush(): void {
    if (this.#cancelFlush !== null) return;
    const gapMs = Math.min(33, this.#connections.size / 6);
    const waitMs = this.#lastFlushAtMs + gapMs - this.#services.clock.nowMs();
    this.#cancelFlush = this.#services.clock.after(waitMs, () => {
      this.#cancelFlush = null;
      this.#flush();
    });
  }

  #flush(): void {
    this.#lastFlushAtMs = this.#services.clock.nowMs();
    if (this.#presence.hasChanges) {
      const frame = presenceFrame(this.#presence.takeChanges());
      for (const connection of this.#connections) connection.sendPresence(frame);
    }
    if (!this.#isCommitting && this.#inbox.length > 0) void this.#commit();
  }

  async #commit(): Promise<void> {
    const batch = this.#inbox;
    this.#inbox = [];
    this.#inboxBytes = 0;
    this.#isCommitting = true;
    try {
      const isKept = await this.#keep(batch);
      if (isKept) this.#confirm(batch);
      else this.#end('noSuchBoard');
    } catch (error) {
      // Committed but not applied: storage has the truth, and clients come back to a room loaded from it.
      this.#services.log.error('room.broken', { boardId: this.boardId, error });
      this.#end('restarting');
    }
    this.#isCommitting = false;
    if (this.#inbox.length > 0) this.#scheduleFlush();
    else this.#content.forgetAccepted();
    if (this.#content.isWorthCompacting) void this.#content.compact();
    if (this.isSettled) for (const resolve of this.#whenSettled.splice(0)) resolve();
  }

  /** Commits, applies and sends on what a batch brings; whether the board is still there. */
  async #keep(batch: readonly Received[]): Promise<boolean> {
    const updates = batch.map(({ update }) => update).filter((update) => update !== null);
    if (updates.length === 0) return true;
    const merged = Y.mergeUpdates(updates);
    const position = await this.#services.journal.append(this.boardId, merged);
    if (position === null) return false;
    this.#content.apply(merged, position);
    const writers = new Set(batch.filter(({ update }) => update !== null).map(({ from }) => from));
    const [first] = writers;
    const onlyWriter = writers.size === 1 ? first : undefined;
    const frame = updateFrame(merged);
    for (const connection of this.#connections)
      if (connection.isSynced && connection !== onlyWriter) connection.send(frame);
    return true;
  }

  /** Counts are confirmed in order, so not while something that was left out is still to come. */
  #confirm(batch: readonly Received[]): void {
    const counts = new Map<Connection, number>();
    for (const { from, count } of batch) counts.set(from, count);
    for (const [connection, count] of counts)
      if (connection.wantsSaved && connection.leftOut === 0) connection.send(savedFrame(count));
  }

  #end(reason: CloseReason): void {
    this.stopReceiving();
    this.#inbox = [];
    this.#inboxBytes = 0;
    this.closeAll(reason);
  }
}
