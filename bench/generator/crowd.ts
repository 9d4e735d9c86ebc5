import { pause } from '../measure/pause.ts';
import type { RoomAddress } from '../servers/adapter.ts';
import { BoardClient } from './boardClient.ts';
import { CompanyWriter } from './companyWriter.ts';
import { EditLedger } from './editLedger.ts';
import type { LoadRecords } from './loadRecords.ts';
import { syncMessage } from './messages.ts';

export interface CrowdPlan {
  readonly clients: number;
  /** So many of them move companies. */
  readonly writers: number;
}

interface Member {
  readonly client: BoardClient;
  readonly clientId: number;
  /** Its presence, up to where the pointer is. */
  readonly stateBefore: string;
}
interface WritingMember extends Member {
  readonly writer: CompanyWriter;
  /** Edits made ahead of time, as they go over the line. */
  readonly frames: Buffer[];
  /** Which of them is the next. */
  next: number;
}

/** Ids of many digits, as Yjs draws them, and never twice in one run. */
let nextClientId = 4_000_000_000;
/** So many knock at a time. */
const knocking = 25;
/** Of ten people, one looks at what comes of the others' presence: all would cost the generator too much. */
const lookingShare = 10;

/** The people in one room: each is in, has the state, and has said who it is; the writers have drawn companies. */
export class Crowd {
  readonly members: readonly Member[];
  readonly writers: readonly WritingMember[];
  readonly ledger: EditLedger;
  readonly #records: LoadRecords;

  private constructor(
    members: readonly Member[],
    plan: CrowdPlan,
    records: LoadRecords,
    ledger: EditLedger,
  ) {
    this.members = members;
    this.ledger = ledger;
    this.#records = records;
    this.writers = Array.from({ length: plan.writers }, (_, index) => {
      // Spread over the order in which they came.
      const receiver = Math.floor(((index + 0.5) * members.length) / plan.writers);
      const member = members[receiver];
      if (member === undefined) throw new Error('A room needs more clients than writers.');
      const writer = new CompanyWriter(member.clientId);
      ledger.addWriter(writer.clientId, receiver, writer.firstClock);
      return { ...member, writer, frames: [], next: 0 };
    });
  }

  /** Brings a crowd into a room. */
  static async open(address: RoomAddress, plan: CrowdPlan, records: LoadRecords): Promise<Crowd> {
    const ledger = new EditLedger(plan.clients, records.reaches, records.edits);
    const members: Member[] = [];
    for (let index = 0; index < plan.clients; index += 1) {
      const onPresence = (entries: Uint8Array) => records.presence.receive(entries);
      const client = new BoardClient(address, {
        onUpdate: (update) => ledger.receive(index, update),
        ...(index % lookingShare === 0 && { onPresence }),
      });
      members.push({ client, ...newPerson() });
      if (index % knocking === knocking - 1) await client.admitted;
    }
    await Promise.all(members.map(({ client }) => client.admitted));
    await Promise.all(members.map(({ client }) => client.sync()));
    const crowd = new Crowd(members, plan, records, ledger);
    for (const { client, writer } of crowd.writers) client.sendUpdate(writer.drawing);
    for (const member of members) crowd.show(member, 0);
    await pause(300);
    return crowd;
  }

  /** Makes edits ahead of time: while the clock runs, they only have to be written. */
  prepareEdits(countPerWriter: number): void {
    for (const { client, writer, frames } of this.writers)
      while (frames.length < countPerWriter)
        frames.push(client.frameFor(syncMessage('update', writer.move())));
  }

  /** Sends the next prepared edit of a writer. */
  edit(member: WritingMember): void {
    const frame = member.frames[member.next];
    if (frame === undefined) throw new Error('Too few edits were prepared.');
    member.next += 1;
    this.ledger.send(member.clientId);
    member.client.write(frame);
  }

  /** Says that somebody's pointer has come so far. */
  show({ client, clientId, stateBefore }: Member, step: number): void {
    const clock = this.#records.presence.send(clientId);
    const cursor = `{"x":${(step * 7) % 4_000},"y":${(step * 3) % 3_000}}`;
    client.sendPresence(clientId, clock, `${stateBefore}${cursor}}`);
  }

  /** How many edits have not reached all the others yet. */
  get missingCount(): number {
    const { sentCount, deliveredCount } = this.ledger;
    return sentCount * (this.members.length - 1) - deliveredCount;
  }

  end(): void {
    for (const { client } of this.members) client.end();
  }
}

function newPerson(): { readonly clientId: number; readonly stateBefore: string } {
  const clientId = nextClientId;
  nextClientId += 1;
  const person = { id: `person-${clientId}`, name: `Person ${clientId % 1_000}`, color: '#30bced' };
  return { clientId, stateBefore: `{"person":${JSON.stringify(person)},"selection":[],"cursor":` };
}
