import { offerSubprotocols } from '@symbiomap/protocol';
import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import { BoardClient } from '../../generator/boardClient.ts';
import { pause } from '../../measure/pause.ts';
import { knobs } from '../knobs.ts';
import type { LargeMap } from '../largeMap.ts';
import { remoteMove } from './drawingBoard.ts';

/** Where a board is on the server, and the secret that opens it. */
export interface BoardAddress {
  readonly port: number;
  readonly id: string;
  readonly key: string;
}

/** The other people on the board: their pointers move all the time, and one of them moves companies when asked. */
export class OtherPeople {
  readonly #mover: BoardClient;
  readonly #pointers: readonly BoardClient[];
  readonly #doc: Y.Doc;
  readonly #map: LargeMap;
  readonly #timer: ReturnType<typeof setInterval>;
  #selectedCount = 0;

  private constructor(
    mover: BoardClient,
    pointers: readonly BoardClient[],
    doc: Y.Doc,
    map: LargeMap,
  ) {
    this.#mover = mover;
    this.#pointers = pointers;
    this.#doc = doc;
    this.#map = map;
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'network') mover.sendUpdate(update);
    });
    let clock = 0;
    this.#timer = setInterval(() => {
      clock += 1;
      for (const [person, pointer] of pointers.entries()) {
        pointer.sendPresence(firstPointerId + person, clock, this.#presenceOf(person, clock));
      }
    }, knobs.cursorMs);
  }

  /** They come in, and have the whole board. */
  static async join(address: BoardAddress, map: LargeMap): Promise<OtherPeople> {
    const room = {
      url: `ws://127.0.0.1:${address.port}/sync/${address.id}`,
      subprotocols: offerSubprotocols(address.key, { wantsSaved: false }),
      wire: 'y-websocket',
      documentName: address.id,
    } as const;
    const doc = new Y.Doc();
    let people: OtherPeople | null = null;
    const mover = new BoardClient(room, {
      onUpdate: (update) => Y.applyUpdate(doc, update, 'network'),
      onPresence: (entries) => people?.hear(entries),
    });
    const pointers = Array.from({ length: knobs.others }, () => new BoardClient(room));
    await Promise.all([mover, ...pointers].map(({ admitted }) => admitted));
    Y.applyUpdate(doc, await mover.sync(), 'network');
    people = new OtherPeople(mover, pointers, doc, map);
    return people;
  }

  /** How many items the one whose board is measured has selected, as everybody is told. */
  get selectedCount(): number {
    return this.#selectedCount;
  }

  placeOf(id: string): { readonly x: number; readonly y: number } {
    const place = this.#doc.getMap<Y.Map<unknown>>('companies').get(id)?.get('position');
    return place as { readonly x: number; readonly y: number };
  }

  async moveCompanies(perSecond: number, durationMs: number): Promise<void> {
    const companies = this.#doc.getMap<Y.Map<unknown>>('companies');
    const start = performance.now();
    for (let step = 0; performance.now() - start < durationMs;) {
      const due = ((performance.now() - start) / 1_000) * perSecond;
      for (; step < due; step += 1) {
        const { id, x, y } = remoteMove(this.#map, step);
        companies.get(id)?.set('position', { x, y });
      }
      await pause(4);
    }
  }

  leave(): void {
    clearInterval(this.#timer);
    for (const client of [this.#mover, ...this.#pointers]) client.end();
  }

  hear(entries: Uint8Array): void {
    const decoder = decoding.createDecoder(entries);
    for (let rest = decoding.readVarUint(decoder); rest > 0; rest -= 1) {
      const id = decoding.readVarUint(decoder);
      decoding.readVarUint(decoder);
      const state = JSON.parse(decoding.readVarString(decoder)) as { selection?: unknown[] } | null;
      const isPointer = id >= firstPointerId && id < firstPointerId + this.#pointers.length;
      if (!isPointer && state?.selection !== undefined)
        this.#selectedCount = state.selection.length;
    }
  }

  #presenceOf(person: number, step: number): string {
    const { middle } = this.#map;
    const turn = step / 9 + person;
    return JSON.stringify({
      person: { id: `person-${person}`, name: `Person ${person}`, color: '#30bced' },
      cursor: {
        x: Math.round(middle.x + 500 * Math.sin(turn)),
        y: Math.round(middle.y + 300 * Math.cos(turn * 1.3)),
      },
      selection: [],
    });
  }
}

const firstPointerId = 4_000_000_000;
