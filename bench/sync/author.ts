import { BoardClient } from '../generator/boardClient.ts';
import { CompanyWriter } from '../generator/companyWriter.ts';
import type { RoomAddress } from '../servers/adapter.ts';

/** Somebody who writes, and notes what of it was called kept. */
export class Author {
  readonly #writer: CompanyWriter;
  readonly #client: BoardClient;
  /** For each edit: which of the client's updates it was. */
  readonly #ordinals: number[] = [];
  #keptCount = 0;

  private constructor(address: RoomAddress, clientId: number) {
    this.#writer = new CompanyWriter(clientId);
    this.#client = new BoardClient(address, { onKept: (count) => (this.#keptCount = count) });
  }

  static async join(address: RoomAddress, clientId: number): Promise<Author> {
    const author = new Author(address, clientId);
    await author.#client.admitted;
    await author.#client.sync();
    author.#client.sendUpdate(author.#writer.drawing);
    return author;
  }

  move(): void {
    this.#client.sendUpdate(this.#writer.move());
    this.#ordinals.push(this.#client.updatesSent);
  }

  leave(): void {
    this.#client.end();
  }

  get moves(): number {
    return this.#ordinals.length;
  }

  get acknowledged(): number {
    return this.#ordinals.filter((ordinal) => ordinal <= this.#keptCount).length;
  }

  /** How many of its edits a map of clocks reaches. */
  countUpTo(clocks: ReadonlyMap<number, number>): number {
    const { clientId, firstClock } = this.#writer;
    return Math.max(0, (clocks.get(clientId) ?? 0) - firstClock);
  }

  /** How many of its first `count` edits a state with these clocks does not hold. */
  lostOf(count: number, found: ReadonlyMap<number, number>): number {
    return Math.max(0, count - this.countUpTo(found));
  }
}
