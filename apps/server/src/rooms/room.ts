import type { CheckedUpdate } from '@symbiomap/document';
import { longestSilenceMs, may, type CloseReason } from '@symbiomap/protocol';
import * as Y from 'yjs';
import type { Clock } from '../clock.ts';
import type { VersionedBoard } from '../history/keepVersion.ts';
import type { VersionKeeper } from '../history/versionKeeper.ts';
import type { Log } from '../log.ts';
import type { BoardStorage, StoredBoard } from '../storage/boardStorage.ts';
import { CommitLoop } from './commitLoop.ts';
import { Connection } from './connection.ts';
import { FlushTimer } from './flushTimer.ts';
import { presenceFrame, savedFrame, syncStep1Frame, updateFrame } from './frames.ts';
import type { Journal } from './journal.ts';
import type { RoomLimits } from './limits.ts';
import { claimedBy, mayApply } from './mayApply.ts';
import { Presence } from './presence.ts';
import { readMessage } from './readMessage.ts';
import { RoomContent } from './roomContent.ts';
import { ServerEdit } from './serverEdit.ts';
import type { PresencePace } from './presencePace.ts';
import type { ServerMetrics } from '../serverMetrics.ts';

/** What rooms work with. */
export interface RoomServices {
  readonly storage: BoardStorage;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly log: Log;
  readonly limits: RoomLimits;
  readonly versions: Pick<VersionKeeper, 'noteChange' | 'keepNow'>;
  readonly metrics: ServerMetrics;
  readonly pace: PresencePace;
  /** The log is folded into the snapshot at so many entries. */
  readonly compactAtEntries?: number | undefined;
}

/** A state vector larger than this names more clients than any board ever had: some 37,000. */
const maxStateVectorBytes = 256 * 1024;
/** So many updates may be left out before a client answers what it has. */
const maxLeftOut = 128;
/** A client that does not answer for so long, though something was left out, is sent away to come back. */
const maxAnswerMs = 15_000;
/** The more people get an edit, and the more come, the longer it is worth waiting for others to send with it. */
const commitGapMs = { perPerson: 0.22, perUpdate: 0.2, most: 40 };
/** Cursors that move more often than this nobody can tell apart; with many people, each sees enough move anyway. */
const presenceGapMs = { least: 50, perPerson: 0.5, most: 100 };
/** Presence that is due so soon goes with an edit: one write for each person instead of two. */
const rideAlongMs = 16;

/**
 * One open board: its document, who is in it and what they send. An update is checked, committed, and only then
 * applied, sent to the others and confirmed: what anyone has seen is never lost.
 */
export class Room {
  readonly boardId: string;
  readonly #services: RoomServices;
  readonly #content: RoomContent;
  readonly #commits: CommitLoop<Connection | ServerEdit>;
  readonly #connections = new Set<Connection>();
  readonly #edits = new Set<ServerEdit>();
  readonly #presence = new Presence();
  readonly #versioned: VersionedBoard;
  readonly #commitTimer: FlushTimer;
  readonly #presenceTimer: FlushTimer;
  #isEnded = false;

  constructor(boardId: string, stored: StoredBoard, services: RoomServices) {
    this.boardId = boardId;
    this.#services = services;
    this.#content = new RoomContent(boardId, stored, services);
    this.#versioned = {
      boardId,
      epoch: stored.epoch,
      takeSnapshot: () => Y.encodeStateAsUpdateV2(this.document),
    };
    this.#commits = new CommitLoop(boardId, this.#content, services, {
      committed: (update, onlyFrom) => this.#sendOn(update, onlyFrom),
      confirmed: (counts) => this.#confirm(counts),
      waiting: () => this.#commitTimer.schedule(),
      ended: (reason) => this.end(reason),
    });
    const editsGapMs = () => {
      const { perPerson, perUpdate, most } = commitGapMs;
      const { lastCount } = this.#commits;
      return Math.min(most, this.#connections.size * perPerson + lastCount * perUpdate);
    };
    this.#commitTimer = new FlushTimer(services.clock, editsGapMs, () => this.#commits.run());
    const movesGapMs = () => {
      const { least, perPerson, most } = presenceGapMs;
      const usualMs = Math.min(most, Math.max(least, this.#connections.size * perPerson));
      return usualMs * services.pace.factor;
    };
    this.#presenceTimer = new FlushTimer(services.clock, movesGapMs, () => this.#sendPresence());
  }

  /** The committed document, to be read only. */
  get document(): Y.Doc {
    return this.#content.document;
  }

  /** Names the history that the document belongs to. */
  get epoch(): string {
    return this.#content.epoch;
  }

  get connectionCount(): number {
    return this.#connections.size;
  }

  /** Whether no more people may come in. */
  get isFull(): boolean {
    return this.#connections.size >= this.#services.limits.connectionsPerRoom;
  }

  /** Whether it takes nothing more from anyone. */
  get isEnded(): boolean {
    return this.#isEnded;
  }

  join(connection: Connection): void {
    this.#connections.add(connection);
    this.#services.metrics.joined(connection.role);
    this.#ask(connection);
    this.#sendEveryone(connection);
  }

  leave(connection: Connection): void {
    if (!this.#connections.delete(connection)) return;
    this.#services.metrics.left(connection.role);
    this.#presence.leave(connection);
    this.#presenceTimer.schedule();
  }

  /** Takes a frame from a client. Whatever it holds, only its sender can come to harm. */
  receive(connection: Connection, frame: Uint8Array): void {
    if (this.#isEnded || !connection.isOpen) return;
    this.#services.metrics.bytesIn(frame.length);
    const message = readMessage(frame);
    if (message === null) this.#refuse(connection, 'malformed');
    else if (message.kind === 'presence') this.#takePresence(connection, message.payload);
    else if (!connection.maySend(frame.length)) this.#refuse(connection, 'tooFast');
    else if (message.kind === 'step1') this.#answer(connection, message.stateVector);
    else if (message.kind === 'queryPresence') this.#sendEveryone(connection);
    else this.#take(connection, message.kind, message.update);
  }

  /**
   * Changes the board from within the server, as one update that takes the same way as everybody's. Resolves when
   * it is committed; with `false` when it could not be, or broke a limit.
   */
  edit(run: (document: Y.Doc) => void): Promise<boolean> {
    return new Promise((resolve) => {
      const edit = new ServerEdit(resolve);
      const update = this.#isEnded ? null : edit.perform(this.document, run);
      const check = update === null ? null : this.#content.check(update);
      if (update === null || check?.kind !== 'new') resolve(check?.kind === 'nothing-new');
      else if (this.#accept(edit, 1, check.newPart, check.checked)) this.#edits.add(edit);
      else resolve(false);
    });
  }

  /** Called every second: keeps quiet connections alive, ends those that owe an answer or whose link has expired. */
  tick(wallClockMs: number): void {
    const now = this.#services.clock.nowMs();
    for (const connection of this.#connections) {
      const { askedAtMs, leftOut, expiresAtMs } = connection;
      if (expiresAtMs !== null && wallClockMs >= expiresAtMs)
        this.#refuse(connection, 'notAllowed');
      else if (leftOut > 0 && askedAtMs !== null && now - askedAtMs > maxAnswerMs)
        this.#refuse(connection, 'tooSlow');
      else connection.breakSilence(longestSilenceMs - 5_000);
    }
  }

  /** Sends everyone away who came in by a link. */
  closeLink(linkId: string): void {
    for (const connection of this.#connections)
      if (connection.linkId === linkId) this.#refuse(connection, 'notAllowed');
  }

  /** Takes nothing more from anyone; what was taken is still committed. */
  stopReceiving(): void {
    this.#isEnded = true;
  }

  /** Closes every connection. */
  closeAll(reason: CloseReason): void {
    for (const connection of this.#connections) connection.close(reason);
  }

  /** Takes nothing more, gives up what was not committed and sends everyone away. */
  end(reason: CloseReason): void {
    this.stopReceiving();
    this.#commits.giveUp();
    for (const edit of this.#edits) edit.done(false);
    this.#edits.clear();
    this.closeAll(reason);
  }

  /** Whether everything received is committed or refused. */
  get isSettled(): boolean {
    return this.#commits.isSettled;
  }

  /** Resolves when everything received is committed or refused. */
  settled(): Promise<void> {
    return this.#commits.settled();
  }

  /** Folds the log into the snapshot, if there is anything to fold. */
  compact(): Promise<void> {
    return this.#content.compact();
  }

  /** Frees the document. The room must be settled and empty. */
  destroy(): void {
    this.#commitTimer.cancel();
    this.#presenceTimer.cancel();
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
    this.#services.metrics.updatesReceived();
    const check = this.#content.check(update);
    switch (check.kind) {
      case 'unreadable':
      case 'out-of-place':
        this.#refuse(connection, 'malformed');
        break;
      case 'too-large':
        this.#refuse(connection, 'tooLarge');
        break;
      case 'incomplete':
        this.#leaveOut(connection, kind);
        break;
      case 'nothing-new':
        if (kind === 'step2') connection.hasAnswered();
        this.#commits.pass(connection, connection.received);
        this.#commitTimer.schedule();
        break;
      case 'new':
        if (!this.#isAllowed(connection, check.checked)) this.#refuse(connection, 'notAllowed');
        else {
          if (kind === 'step2') connection.hasAnswered();
          this.#accept(connection, connection.received, check.newPart, check.checked);
        }
    }
  }

  #isAllowed(connection: Connection, { touches, reaches }: CheckedUpdate): boolean {
    // Who may write nothing does not fill the board either, with what touches no record and shows nowhere.
    if (!may(connection.role, 'comment')) return false;
    const claimed = claimedBy(touches);
    if (claimed !== null) connection.isPerson(claimed);
    if (!mayApply(connection, touches)) return false;
    return this.#content.writers.mayContinue(connection.writer, reaches.keys());
  }

  /** Takes in an update that may be applied; whether there was room for it. */
  #accept(
    from: Connection | ServerEdit,
    count: number,
    update: Uint8Array,
    checked: CheckedUpdate,
  ): boolean {
    const isTooMuch = !this.#content.hasRoomFor(update, checked, this.#services.limits);
    const isTaken = !isTooMuch && this.#commits.accept(from, count, update, checked);
    if (isTaken) this.#commitTimer.schedule();
    else if (from instanceof Connection) this.#refuse(from, isTooMuch ? 'tooLarge' : 'tooSlow');
    return isTaken;
  }

  /**
   * What an update builds on has not come yet. An honest client may be in the middle of telling us (edits made
   * while offline come with its answer to step 1), or know it from another tab: ask for all that it has. What
   * was left out comes with the answer, so nothing is put aside and nothing is lost.
   */
  #leaveOut(connection: Connection, kind: 'step2' | 'update'): void {
    connection.leftOut += 1;
    if (!may(connection.role, 'comment')) this.#refuse(connection, 'notAllowed');
    else if (kind === 'step2') this.#refuse(connection, 'tooSlow');
    else if (connection.leftOut > maxLeftOut) this.#refuse(connection, 'malformed');
    else if (connection.askedAtMs === null) this.#ask(connection);
  }

  #takePresence(connection: Connection, payload: Uint8Array): void {
    if (!may(connection.role, 'showPresence')) return;
    if (!connection.mayMove()) {
      this.#refuse(connection, 'tooFast');
      return;
    }
    const corrections = this.#presence.receive(connection, payload);
    if (corrections === null) this.#refuse(connection, 'malformed');
    else if (corrections.length > 0) connection.send(presenceFrame(corrections));
    if (this.#presence.hasChanges) this.#presenceTimer.schedule();
  }

  #sendEveryone(connection: Connection): void {
    const everyone = this.#presence.all();
    if (everyone.length > 0) connection.sendPresence(presenceFrame(everyone));
  }

  #sendPresence(): void {
    if (!this.#presence.hasChanges) return;
    const frame = presenceFrame(this.#presence.takeChanges());
    this.#services.metrics.presenceFrames(this.#connections.size);
    for (const connection of this.#connections) connection.sendPresence(frame);
  }

  #sendOn(update: Uint8Array, onlyFrom: Connection | ServerEdit | null): void {
    const frame = updateFrame(update);
    this.#services.versions.noteChange(this.#versioned);
    for (const connection of this.#connections)
      if (connection.isSynced && connection !== onlyFrom) connection.send(frame);
    this.#presenceTimer.runEarly(rideAlongMs);
  }

  /** Counts are confirmed in order, so not while something that was left out is still to come. */
  #confirm(counts: ReadonlyMap<Connection | ServerEdit, number>): void {
    for (const [from, count] of counts) {
      if (from instanceof ServerEdit) {
        this.#edits.delete(from);
        from.done(true);
      } else if (from.wantsSaved && from.leftOut === 0) from.send(savedFrame(count));
    }
  }

  #refuse(connection: Connection, reason: CloseReason): void {
    const { boardId } = this;
    this.#services.log.info('connection.refused', { boardId, reason, role: connection.role });
    this.#services.metrics.updateRefused(reason);
    connection.close(reason);
  }
}
