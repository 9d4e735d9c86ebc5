import type { SeededRandom } from '@symbiomap/document/testing/seededRandom.ts';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

type Struct = Y.Item | Y.GC | Y.Skip;
type Content = Y.Item['content'];

/** One client's part of an update. */
interface Block {
  client: number;
  clock: number;
  structs: Struct[];
}

interface Deletion {
  client: number;
  clock: number;
  length: number;
}

/** An update taken apart; each field can be changed by itself. */
interface Parts {
  readonly blocks: Block[];
  readonly deletions: Deletion[];
}

/** Changes one to three fields of a readable update (V1), and writes it again as Yjs would. `clients`: whom it may name. */
export function mutateUpdate(
  update: Uint8Array,
  random: SeededRandom,
  clients: readonly number[],
): Uint8Array {
  const parts = takeApart(update);
  for (let left = 1 + random.below(3); left > 0; left -= 1) mutate(parts, random, clients);
  return write(parts);
}

function takeApart(update: Uint8Array): Parts {
  const { structs, ds } = Y.decodeUpdate(update);
  const blocks: Block[] = [];
  for (const struct of structs) {
    const { client, clock } = struct.id;
    const last = blocks.at(-1);
    if (last?.client === client) last.structs.push(struct);
    else blocks.push({ client, clock, structs: [struct] });
  }
  const deletions = [...ds.clients].flatMap(([client, spans]) =>
    spans.map(({ clock, len }) => ({ client, clock, length: len })),
  );
  return { blocks, deletions };
}

function mutate(
  { blocks, deletions }: Parts,
  random: SeededRandom,
  clients: readonly number[],
): void {
  const block = random.pick(blocks);
  const at = random.below(block?.structs.length ?? 0);
  const struct = block?.structs[at];
  const anyClient = () => (random.chance(0.9) ? random.pick(clients) : wildNumber(random)) ?? 1;
  const anyClock = () => (random.chance(0.9) ? random.below(40) : wildNumber(random));
  const anyId = () => (random.chance(0.2) ? null : Y.createID(anyClient(), anyClock()));
  const replace = (change: Partial<Y.Item>) => {
    if (block !== undefined && struct instanceof Y.Item)
      block.structs[at] = itemLike(struct, change);
  };
  const onBlock = (change: (block: Block) => void) => {
    if (block !== undefined) change(block);
  };
  const ways: (() => void)[] = [
    () => replace({ origin: anyId() }),
    () => replace({ rightOrigin: anyId() }),
    () => replace({ origin: null, rightOrigin: null, parent: rootNamed(random.pick(roots) ?? '') }),
    () => replace({ origin: null, rightOrigin: null, parent: Y.createID(anyClient(), anyClock()) }),
    () => replace({ parentSub: random.pick(subs) ?? null }),
    () => replace({ content: anyContent(random) }),
    () => replace({ content: anyContent(random) }),
    () => onBlock(({ structs }) => structs.splice(at, 1, gap(struct, random))),
    () => onBlock((block) => (block.client = anyClient())),
    () => onBlock((block) => (block.clock = anyClock())),
    () => onBlock(({ structs }) => structs.splice(at, 1)),
    () => onBlock(({ structs }) => structs.push(...structs.slice(at, at + 1))),
    () => onBlock(({ structs }) => structs.reverse()),
    () => blocks.reverse(),
    () => onBlock((block) => blocks.push({ ...block, structs: [...block.structs] })),
    () => deletions.push({ client: anyClient(), clock: anyClock(), length: random.below(6) }),
    () => deletions.push({ client: anyClient(), clock: 0, length: wildNumber(random) }),
    () => deletions.reverse(),
    () => void deletions.pop(),
  ];
  random.pick(ways)?.();
}

const roots = ['companies', 'flows', 'comments', 'board', 'unread', 'secrets', '', '__proto__'];
const subs = [
  null,
  'a',
  'b',
  'note',
  'locked',
  'createdBy',
  'not an id',
  '__proto__',
  '',
  'x'.repeat(99),
];

/** Yjs writes a root as its name, and reads it so; its types know only of what it makes of that later. */
const rootNamed = (name: string) => name as unknown as Y.Item['parent'];

function wildNumber(random: SeededRandom): number {
  return random.pick([0, 1, 127, 128, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 52, 2 ** 53 - 1]) ?? 0;
}

function gap(struct: Struct | undefined, random: SeededRandom): Struct {
  const id = struct?.id ?? Y.createID(1, 0);
  const length = random.chance(0.8) ? random.below(5) : wildNumber(random);
  return random.chance(0.5) ? new Y.GC(id, length) : new Y.Skip(id, length);
}

function anyContent(random: SeededRandom): Content {
  const deep = () => JSON.parse('['.repeat(40) + ']'.repeat(40)) as unknown;
  const values = [1, -0, 'x', null, undefined, true, {}, { x: 1 }, deep(), new Uint8Array(3), 5n];
  const makers: (() => unknown)[] = [
    () => new Y.ContentAny(Array.from({ length: random.below(4) }, () => random.pick(values))),
    () => new Y.ContentBinary(new Uint8Array(random.below(9))),
    () => new Y.ContentDeleted(random.chance(0.8) ? random.below(5) : wildNumber(random)),
    () => new Y.ContentDoc(new Y.Doc()),
    () => new Y.ContentEmbed({ image: 'x' }),
    () => new Y.ContentFormat('bold', {}),
    () => new Y.ContentJSON([{ a: 1 }, undefined]),
    () => new Y.ContentString(random.pick(['ab', '', '\ud83d', 'a\udca9b', '😀😀']) ?? ''),
    () => new Y.ContentType(new Y.Map()),
    () => new Y.ContentType(new Y.Text() as never),
    () => new Y.ContentType(new Y.Array() as never),
    () => new Y.ContentType(new Y.XmlElement('a') as never),
  ];
  // Their types do not say that they are contents; they are.
  return random.pick(makers)?.() as Content;
}

function itemLike(item: Y.Item, change: Partial<Y.Item>): Y.Item {
  const { id, origin, rightOrigin, parent, parentSub, content } = {
    ...item,
    id: item.id,
    ...change,
  };
  const isLost = origin === null && rightOrigin === null && parent === null;
  return new Y.Item(
    id,
    null,
    origin,
    null,
    rightOrigin,
    isLost ? rootNamed('companies') : parent,
    parentSub,
    content,
  );
}

function write({ blocks, deletions }: Parts): Uint8Array {
  const encoder = new Y.UpdateEncoderV1();
  const { restEncoder } = encoder;
  encoding.writeVarUint(restEncoder, blocks.length);
  for (const { client, clock, structs } of blocks) {
    encoding.writeVarUint(restEncoder, structs.length);
    encoder.writeClient(client);
    encoding.writeVarUint(restEncoder, clock);
    for (const struct of structs) struct.write(encoder, 0);
  }
  const clients = new Set(deletions.map(({ client }) => client));
  encoding.writeVarUint(restEncoder, clients.size);
  for (const client of clients) {
    const spans = deletions.filter((deletion) => deletion.client === client);
    encoding.writeVarUint(restEncoder, client);
    encoding.writeVarUint(restEncoder, spans.length);
    for (const { clock, length } of spans) {
      encoding.writeVarUint(restEncoder, clock);
      encoding.writeVarUint(restEncoder, length);
    }
  }
  return encoder.toUint8Array();
}
