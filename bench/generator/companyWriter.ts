import * as Y from 'yjs';

const companyCount = 20;
/** A drag is so many moves of one company. */
const movesPerDrag = 30;

/** Writes real edits as a client would that moves companies it has drawn. One move is one clock of its client. */
export class CompanyWriter {
  readonly clientId: number;
  /** Draws its companies: to be sent first. */
  readonly drawing: Uint8Array;
  /** The clock of its first move. */
  readonly firstClock: number;
  readonly #companies: readonly Y.Map<unknown>[];
  readonly #doc = new Y.Doc();
  #latest: Uint8Array = new Uint8Array();
  #moves = 0;

  constructor(clientId: number) {
    this.clientId = clientId;
    this.#doc.clientID = clientId;
    this.#doc.on('update', (update: Uint8Array) => (this.#latest = update));
    const table = this.#doc.getMap('companies');
    this.#companies = Array.from({ length: companyCount }, (_, index) => {
      return new Y.Map<unknown>([
        ['name', `Company ${index}`],
        ['kind', 'company'],
        ['position', { x: 0, y: index * 160 }],
      ]);
    });
    this.#doc.transact(() => {
      for (const [index, company] of this.#companies.entries())
        table.set(`company-${clientId.toString(36)}-${index}`, company);
    });
    this.drawing = this.#latest;
    this.firstClock = Y.getState(this.#doc.store, clientId);
  }

  /** The update of the next move. */
  move(): Uint8Array {
    const drag = Math.floor(this.#moves / movesPerDrag);
    const step = this.#moves % movesPerDrag;
    const company = this.#companies[drag % companyCount];
    company?.set('position', {
      x: (drag * 37 + step * 12) % 4_000,
      y: (drag * 91 + step * 7) % 3_000,
    });
    this.#moves += 1;
    return this.#latest;
  }
}
