import { checkBoard } from '@symbiomap/consistency';
import { AcceptedUpdates, checkUpdate, commands, readBoard, seedBoard } from '@symbiomap/document';
import { runRandomCommand } from '@symbiomap/document/testing/randomCommand.ts';
import { sampleBoard } from '@symbiomap/document/testing/sampleBoard.ts';
import { seededRandom } from '@symbiomap/document/testing/seededRandom.ts';
import { graphOf } from '@symbiomap/domain';
import { may, type CloseReason, type Role } from '@symbiomap/protocol';
import { createHash } from 'node:crypto';
import * as Y from 'yjs';
import { hashOfKey } from '../../access/linkKeys.ts';
import { unpackUpdates } from '../../rooms/packedUpdates.ts';
import { serverWriter } from '../../storage/boardStorage.ts';
import { simulatedDisk, type SimulatedDisk } from './simulatedDisk.ts';
import { simulatedNetwork } from './simulatedNetwork.ts';
import { SimulatedPerson, type HeldLink } from './simulatedPerson.ts';
import { startSimulatedServer, type SimulatedServer } from './simulatedServer.ts';
import type { SimulatedTime } from './simulatedTime.ts';

/** What happened in a run, so that a run in which nothing happens cannot pass for a good one. */
export type Tally = Record<
  | 'commands'
  | 'undone'
  | 'saved'
  | 'killed'
  | 'stopped'
  | 'cut'
  | 'crashed'
  | 'refused'
  | 'revoked'
  | 'restored'
  | 'full',
  number
>;

/** Something that must never be. */
export class Violation extends Error {}

const boardId = 'a'.repeat(24);
const cast: readonly (readonly [string, Role])[] = [
  ['anna', 'owner'],
  ['boris', 'facilitator'],
  ['carla', 'editor'],
  ['dmitri', 'editor'],
  ['elena', 'contributor'],
  ['farid', 'viewer'],
];
/** The reasons for which an honest client may be told no for good. */
const honestReasons: readonly CloseReason[] = ['notAllowed', 'unknownKey', 'clientTooOld'];

/** A board, its server and its people, with everything that may go wrong between them. */
export class SimulatedWorld {
  readonly #time: SimulatedTime;
  readonly #random: ReturnType<typeof seededRandom>;
  readonly #tally: Tally;
  readonly #disk: SimulatedDisk;
  readonly #people: SimulatedPerson[] = [];
  readonly #trace = createHash('sha256');
  #server: SimulatedServer | null = null;
  #clientIds = 1;
  #links = 0;
  #isRestored = false;

  private constructor(seed: number, time: SimulatedTime, disk: SimulatedDisk, tally: Tally) {
    this.#random = seededRandom(seed);
    this.#time = time;
    this.#disk = disk;
    this.#tally = tally;
  }

  static async open(seed: number, time: SimulatedTime, tally: Tally): Promise<SimulatedWorld> {
    const seedDoc = new Y.Doc();
    seedDoc.clientID = 1;
    seedBoard(seedDoc, sampleBoard());
    const links = cast.map(([name, role]) => ({ id: `link-${name}`, key: keyOf(name), role }));
    const board = {
      id: boardId,
      createdAtMs: 0,
      snapshot: Y.encodeStateAsUpdateV2(seedDoc),
      writers: [{ clientId: 1, writer: serverWriter }],
      links: links.map((link) => ({
        ...link,
        keyHash: hashOfKey(link.key),
        label: null,
        createdAtMs: 0,
        expiresAtMs: null,
      })),
    };
    const disk = await simulatedDisk(board, seededRandom(seed + 1_000_000));
    const world = new SimulatedWorld(seed, time, disk, tally);
    world.#server = startSimulatedServer(disk);
    for (const link of links) world.#people.push(world.#person(link.id.slice(5), link));
    for (const person of world.#people) await world.#openTab(person);
    return world;
  }

  /** What happened so far, as one number: the same seed has to give the same. */
  get trace(): string {
    return this.#trace.copy().digest('hex');
  }

  /** One thing happens, and a little time passes. */
  async step(): Promise<void> {
    const random = this.#random;
    const person = random.pick(this.#people);
    const dice = random.next();
    if (person === undefined) return;
    this.#note(`${Math.floor(dice * 1_000)} ${person.name}`);
    if (dice < 0.62) this.#work(person);
    else if (dice < 0.66) this.#lock(person);
    else if (dice < 0.72) this.#cutOff(person);
    else if (dice < 0.78) person.tab?.line.retry();
    else if (dice < 0.81) this.#crash(person);
    else if (dice < 0.85) await this.#killOrStart();
    else if (dice < 0.87) await this.#stop();
    else if (dice < 0.89) this.#fillDisk();
    else if (dice < 0.905) await this.#changeRole(person);
    else if (dice < 0.91 && !this.#isRestored) await this.#restore();
    else if (dice < 0.96) person.tab?.line.pause();
    await this.#time.advance(
      random.chance(0.015) ? 30_000 + random.below(30_000) : random.below(40),
    );
    await this.#mendTabs();
    this.look({ isThorough: random.chance(0.1) });
  }

  /** What must hold at every moment. `isThorough`: also what takes long to look at. */
  look({ isThorough }: { readonly isThorough: boolean }): void {
    const { durable } = this.#disk;
    for (const person of this.#people) {
      const { tab } = person;
      if (tab?.epoch !== this.#epoch) continue;
      const { yDoc } = tab.replica;
      for (const update of person.takeSaved()) {
        this.#tally.saved += 1;
        if (!isWithin(durable, update))
          throw new Violation(`${person.name} was told "saved" before it was on the disk`);
      }
      for (const client of yDoc.store.clients.keys()) {
        const isOthers = this.#ownerOf.get(client) !== person.name;
        if (isOthers && Y.getState(yDoc.store, client) > Y.getState(durable.store, client))
          throw new Violation(`${person.name} sees what is not on the disk`);
      }
      if (isThorough && person.isSaved && !isWithin(durable, Y.encodeStateAsUpdate(yDoc)))
        throw new Violation(`${person.name} is told that all is saved, and it is not`);
    }
  }

  /** Everything is mended; then all must have the same board, and it must be the one on the disk. */
  async settle(): Promise<void> {
    this.#disk.isFull = false;
    this.#server ??= startSimulatedServer(this.#disk);
    for (const person of this.#people) person.network.isCut = false;
    for (let round = 0; round < 40; round += 1) {
      for (const person of this.#people) {
        if (person.tab === null) await this.#openTab(person);
        person.tab?.line.retry();
      }
      await this.#time.advance(3_000);
      await this.#mendTabs();
      this.look({ isThorough: false });
      if (round > 2 && this.#people.every((person) => person.isSaved)) break;
    }
    await this.#time.advance(2_000);
    this.look({ isThorough: true });
    for (const person of this.#people)
      if (!person.isSaved)
        throw new Violation(`${person.name} never comes to "saved": ${person.standing}`);
    await this.#compareAll();
  }

  /** Everyone leaves; then nothing may stay in memory, and the disk must still hold it all. */
  async leave(): Promise<void> {
    for (const person of this.#people) {
      person.tab?.line.close();
      await person.tab?.replica.close();
    }
    await this.#time.advance(40_000);
    if (this.#server?.rooms.size !== 0) throw new Violation('A room that everyone left stays');
    await this.#compareWithDisk(Y.encodeStateAsUpdate(this.#disk.durable));
    await this.#server.stop();
    for (const person of this.#people) person.tab?.replica.yDoc.destroy();
  }

  readonly #ownerOf = new Map<number, string>();
  #epoch = '';

  #person(name: string, link: HeldLink): SimulatedPerson {
    const random = seededRandom(this.#random.below(2 ** 31));
    const network = simulatedNetwork(
      boardId,
      () => this.#server?.door ?? null,
      random,
      (what) => this.#note(`${name} ${what}`),
    );
    return new SimulatedPerson(name, link, network, random, () => {
      this.#clientIds += 1;
      this.#ownerOf.set(this.#clientIds, name);
      return this.#clientIds;
    });
  }

  async #openTab(person: SimulatedPerson): Promise<void> {
    // As the app asks for it before it opens a board.
    const stored = await this.#disk.mount().storage.loadBoard(boardId);
    this.#epoch = stored?.epoch ?? '';
    person.open(boardId, this.#epoch);
  }

  #work({ tab }: SimulatedPerson): void {
    if (tab?.replica.getState().isLoaded !== true || tab.line.getState().closed !== null) return;
    if (this.#random.chance(0.12)) {
      const { history } = tab.board;
      if ((this.#random.chance(0.6) ? history.undo() : history.redo()) !== null)
        this.#tally.undone += 1;
    } else {
      runRandomCommand(tab.board, this.#random);
      this.#tally.commands += 1;
    }
  }

  #lock({ tab, link }: SimulatedPerson): void {
    if (!may(link.role, 'changeLockedRecords')) return;
    const companies = tab?.board.getSnapshot().companies.values() ?? [];
    const company = this.#random.pick([...companies]);
    if (company === undefined) return;
    const locked = company.locked === true ? null : true;
    tab?.board.execute(commands['company.edit'], { id: company.id, fields: { locked } });
  }

  #cutOff({ network }: SimulatedPerson): void {
    this.#tally.cut += 1;
    if (this.#random.chance(0.5)) network.cut();
    else network.isCut = !network.isCut;
  }

  #crash(person: SimulatedPerson): void {
    if (person.tab !== null) this.#tally.crashed += 1;
    person.crash();
  }

  async #killOrStart(): Promise<void> {
    if (this.#server === null) {
      this.#server = startSimulatedServer(this.#disk);
      return;
    }
    this.#tally.killed += 1;
    this.#server.kill();
    this.#server = null;
    for (const { network } of this.#people) network.cut();
    await this.#time.advance(this.#random.below(30));
  }

  async #stop(): Promise<void> {
    if (this.#server === null || this.#disk.isFull) return;
    this.#tally.stopped += 1;
    const server = this.#server;
    this.#server = null;
    await this.#finish(server.stop());
  }

  #fillDisk(): void {
    this.#tally.full += 1;
    this.#disk.isFull = !this.#disk.isFull;
  }

  /** A link is revoked, and its holder given another: what an owner does who changes somebody's role. */
  async #changeRole(person: SimulatedPerson): Promise<void> {
    if (person.link.role === 'owner' || this.#server === null) return;
    this.#tally.revoked += 1;
    const { storage } = this.#disk.mount();
    const old = person.link;
    const role = this.#random.pick(['editor', 'contributor', 'viewer', 'facilitator'] as const);
    const name = `${person.name}${(this.#links += 1)}`;
    person.link = { id: `link-${name}`, key: keyOf(name), role: role ?? 'editor' };
    await storage.addLink(boardId, {
      id: person.link.id,
      role: person.link.role,
      keyHash: hashOfKey(person.link.key),
      label: null,
      createdAtMs: 0,
      expiresAtMs: null,
    });
    await storage.revokeLink(boardId, old.id, Date.now());
    this.#server.rooms.closeLink(boardId, old.id);
  }

  /** The whole storage is put back to what it was a little while ago, while the server runs. */
  async #restore(): Promise<void> {
    this.#tally.restored += 1;
    this.#isRestored = true;
    const copy = this.#disk.copyNow();
    for (let left = 5; left > 0; left -= 1) {
      this.#work(this.#people[left % this.#people.length] ?? this.#never());
      await this.#time.advance(20);
    }
    await this.#disk.restore(
      copy,
      this.#people.map(({ link }) => ({
        ...link,
        keyHash: hashOfKey(link.key),
        label: null,
        createdAtMs: 0,
        expiresAtMs: null,
      })),
    );
    this.#epoch = (await this.#disk.mount().storage.loadBoard(boardId))?.epoch ?? '';
  }

  #never(): never {
    throw new Error('There are people.');
  }

  /** The app's part after the server has said no; and people open the board again whose tab is gone. */
  async #mendTabs(): Promise<void> {
    for (const person of this.#people) {
      const isSentAway = (person.tab?.line.getState().closed ?? null) !== null;
      const reason = isSentAway ? await this.#finish(person.beginAnew()) : null;
      if (reason !== null) {
        this.#tally.refused += 1;
        this.#note(`refused ${person.name} ${reason}`);
        if (!honestReasons.includes(reason))
          throw new Violation(`${person.name}, who is honest, was sent away: ${reason}`);
      }
      if (person.tab === null && this.#random.chance(0.3)) await this.#openTab(person);
    }
  }

  /** Lets time pass until some work is done. */
  async #finish<T>(work: Promise<T>): Promise<T> {
    const results: T[] = [];
    void work.then((value) => results.push(value));
    for (let left = 200; left > 0; left -= 1) {
      await this.#time.advance(left === 200 ? 0 : 10);
      const [result] = results;
      if (results.length > 0) return result as T;
    }
    throw new Violation('Something never ends');
  }

  async #compareAll(): Promise<void> {
    const boards = this.#people.map(({ tab }) => tab?.replica.yDoc ?? this.#never());
    const states = [...boards, this.#disk.durable].map((yDoc) => {
      // As one who comes now would have it: each tab keeps deleted content that its own undo may still need.
      const copy = new Y.Doc();
      Y.applyUpdate(copy, Y.encodeStateAsUpdate(yDoc));
      const findings = checkBoard(graphOf(readBoard(copy)), { language: 'en' });
      return JSON.stringify([[...Y.encodeStateAsUpdate(copy)], findings]);
    });
    this.#people.forEach(({ name }, index) => {
      if (states[index] !== states.at(-1)) throw new Violation(`${name} has another board`);
    });
    await this.#compareWithDisk(Y.encodeStateAsUpdate(boards[0] ?? this.#never()));
    this.#note(states.at(-1) ?? '');
  }

  async #compareWithDisk(state: Uint8Array): Promise<void> {
    const stored = await this.#disk.mount().storage.loadBoard(boardId);
    const loaded = new Y.Doc();
    if (stored !== null) {
      Y.applyUpdateV2(loaded, stored.snapshot);
      for (const update of stored.updates.flatMap(unpackUpdates)) Y.applyUpdate(loaded, update);
    }
    if (!isWithin(loaded, state)) throw new Violation('The disk lacks what people have');
    loaded.destroy();
  }

  #note(what: string): void {
    this.#trace.update(`${what}\n`);
  }
}

/** Whether a document holds all that an update brings, deletions too. */
function isWithin(yDoc: Y.Doc, update: Uint8Array): boolean {
  return checkUpdate(yDoc, new AcceptedUpdates(), update).kind === 'nothing-new';
}

function keyOf(name: string): string {
  return name.padEnd(22, '-');
}
