import * as Y from 'yjs';
import { seededRandom } from '../../packages/document/src/testing/seededRandom.ts';
import { knobs } from './knobs.ts';
import { models, type Model } from './models.ts';

interface Growth {
  readonly model: string;
  readonly writes: string;
  readonly updates: number;
  readonly contentBytes: number;
  /** What the moves leave behind beside the content, as update V1 and V2. */
  readonly leftV1Bytes: number;
  readonly leftV2Bytes: number;
}

const { companies: companyCount, people: peopleCount } = knobs;
const results = Object.entries(models).flatMap(([name, open]) => [
  growthOf(name, open(), 'at the drop'),
  growthOf(name, open(), 'every move'),
]);
const [own] = results;

if (process.argv.includes('--json')) console.log(JSON.stringify({ knobs, results }, null, 2));
else {
  const { moves, movesPerDrag } = knobs;
  console.log(
    `${moves} moves of ${companyCount} companies by ${peopleCount} people, in drags of ${movesPerDrag}\n`,
  );
  console.log('| model | written | updates | content bytes | left behind: bytes V1 | V2 |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const { model, writes, updates, contentBytes, leftV1Bytes, leftV2Bytes } of results)
    console.log(
      `| ${[model, writes, updates, contentBytes, leftV1Bytes, leftV2Bytes].join(' | ')} |`,
    );
}
if (own === undefined || own.leftV1Bytes > knobs.limitBytes) {
  console.error(`More than ${knobs.limitBytes} bytes are left behind.`);
  process.exitCode = 1;
}

function growthOf(name: string, model: Model, writes: 'at the drop' | 'every move'): Growth {
  const { moves, movesPerDrag, seed } = knobs;
  const server = new Y.Doc();
  let updates = 0;
  for (const [person, doc] of model.docs.entries()) {
    // Client ids are drawn at random and written in one to five bytes: here always in five.
    doc.clientID = 4_000_000_000 + person;
    Y.applyUpdate(server, Y.encodeStateAsUpdate(doc), 'network');
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'network') return;
      updates += 1;
      Y.applyUpdate(server, update, 'network');
      for (const other of model.docs) if (other !== doc) Y.applyUpdate(other, update, 'network');
    });
  }
  const random = seededRandom(seed);
  const drags = Math.ceil(moves / movesPerDrag);
  const writesPerDrag = writes === 'every move' ? movesPerDrag : 1;
  for (let drag = 0; drag < drags; drag += 1) {
    const company = random.below(companyCount);
    for (let write = 0; write < writesPerDrag; write += 1) {
      const place = { x: random.below(4_000), y: random.below(4_000) };
      model.move(drag % peopleCount, company, place);
    }
  }
  const content = model.contentOnly();
  return {
    model: name,
    writes,
    updates,
    contentBytes: Y.encodeStateAsUpdate(content).length,
    leftV1Bytes: Y.encodeStateAsUpdate(server).length - Y.encodeStateAsUpdate(content).length,
    leftV2Bytes: Y.encodeStateAsUpdateV2(server).length - Y.encodeStateAsUpdateV2(content).length,
  };
}
