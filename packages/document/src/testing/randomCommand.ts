import {
  applyChanges,
  companyKinds,
  emptyBoard,
  flowStages,
  screeningCriteria,
  tableNames,
  type BoardSnapshot,
  type RecordChange,
  type TableName,
} from '@symbiomap/domain';
import type { BoardDocument } from '../boardDocument.ts';
import type { CommandId } from '../command.ts';
import { commands } from '../commands/commands.ts';
import { copyItems } from '../commands/copyItems.ts';
import type { SeededRandom } from './seededRandom.ts';

const labels = ['кофейный жмых 12 т/нед', 'Steam', 'steam 3 GJ/h', '40 t/year', 'Гипс', '', '***'];
const words = ['', 'Ask', 'Ask about winter', 'Ask 🌿 twice', 'зимой'];

/** Random choices among what is on a board; sometimes something that is not there. */
interface Chooser {
  readonly random: SeededRandom;
  readonly board: BoardSnapshot;
  readonly id: (table: TableName) => string;
  readonly anyId: () => string;
  readonly word: () => string;
  readonly position: () => { x: number; y: number };
}

function chooser(board: BoardSnapshot, random: SeededRandom): Chooser {
  const id = (table: TableName) =>
    (random.chance(0.05) ? undefined : random.pick([...board[table].keys()])) ?? 'gone';
  return {
    random,
    board,
    id,
    anyId: () => id(random.pick(tableNames) ?? 'companies'),
    word: () => random.pick(words) ?? '',
    position: () => ({ x: random.below(1_000), y: random.below(1_000) }),
  };
}

type Run = (board: BoardDocument, choose: Chooser) => unknown;

/** How each command is drawn: its arguments come from what the person sees. */
const runs: Readonly<Record<CommandId, Run>> = {
  'company.create': (board, { word, position }) =>
    board.execute(commands['company.create'], { fields: { name: word(), position: position() } }),
  'company.edit': (board, { id, word, random }) =>
    board.execute(commands['company.edit'], {
      id: id('companies'),
      fields: {
        note: word(),
        kind: random.pick(companyKinds) ?? 'company',
        operatingDays: random.chance(0.5) ? null : 300,
      },
    }),
  'company.setPhoto': (board, { id, word, random }) =>
    board.execute(commands['company.setPhoto'], {
      id: id('companies'),
      photo: {
        hash: (random.chance(0.5) ? 'a' : 'b').repeat(64),
        type: 'image/webp',
        width: 4,
        height: 3,
        description: word(),
      },
    }),
  'company.removePhoto': (board, { id }) =>
    board.execute(commands['company.removePhoto'], { id: id('companies') }),
  'company.delete': (board, { id }) =>
    board.execute(commands['company.delete'], { id: id('companies') }),
  'resource.create': (board, { word }) =>
    board.execute(commands['resource.create'], { fields: { name: word() } }),
  'resource.edit': (board, { id, word }) =>
    board.execute(commands['resource.edit'], { id: id('resources'), fields: { name: word() } }),
  'resource.delete': (board, { id }) =>
    board.execute(commands['resource.delete'], { id: id('resources') }),
  'offer.create': (board, { id }) =>
    board.execute(commands['offer.create'], {
      fields: { company: id('companies'), resource: id('resources') },
    }),
  'offer.edit': (board, { id, random }) =>
    board.execute(commands['offer.edit'], {
      id: id('offers'),
      fields: { temperature: random.below(90), monthly: [random.next()] },
    }),
  'offer.delete': (board, { id }) => board.execute(commands['offer.delete'], { id: id('offers') }),
  'need.create': (board, { id }) =>
    board.execute(commands['need.create'], { fields: { company: id('companies') } }),
  'need.edit': (board, { id, word }) =>
    board.execute(commands['need.edit'], { id: id('needs'), fields: { note: word() } }),
  'need.delete': (board, { id }) => board.execute(commands['need.delete'], { id: id('needs') }),
  'process.create': (board, { id }) =>
    board.execute(commands['process.create'], {
      fields: { company: id('companies'), inputs: [{ resource: id('resources'), amount: null }] },
    }),
  'process.edit': (board, { id, word }) =>
    board.execute(commands['process.edit'], { id: id('processes'), fields: { name: word() } }),
  'process.delete': (board, { id }) =>
    board.execute(commands['process.delete'], { id: id('processes') }),
  'company.createBeside': (board, { id, position }) =>
    board.execute(commands['company.createBeside'], {
      beside: id('companies'),
      position: position(),
    }),
  'company.introduce': (board, { word, position, random }) =>
    board.execute(commands['company.introduce'], {
      name: word(),
      gives: [random.pick(labels) ?? '', random.pick(labels) ?? ''],
      needs: [random.pick(labels) ?? ''],
      position: position(),
    }),
  'offer.label': (board, { id, random }) =>
    board.execute(commands['offer.label'], {
      of: random.chance(0.5) ? { id: id('offers') } : { company: id('companies') },
      label: random.pick(labels) ?? '',
    }),
  'need.label': (board, { id, random }) =>
    board.execute(commands['need.label'], {
      of: random.chance(0.5) ? { id: id('needs') } : { company: id('companies') },
      label: random.pick(labels) ?? '',
    }),
  'flow.connect': (board, { id, random }) =>
    board.execute(commands['flow.connect'], {
      from: id('companies'),
      to: id('companies'),
      label: random.pick(labels) ?? '',
    }),
  'flow.label': (board, { id, random }) =>
    board.execute(commands['flow.label'], { id: id('flows'), label: random.pick(labels) ?? '' }),
  'flow.edit': (board, { id, random }) =>
    board.execute(commands['flow.edit'], {
      id: id('flows'),
      fields: {
        stage: random.pick(flowStages) ?? 'idea',
        replaces: { flow: id('flows'), ratio: 1 },
      },
    }),
  'flow.reverse': (board, { id }) => board.execute(commands['flow.reverse'], { id: id('flows') }),
  'flow.moveToStage': (board, { id, random }) =>
    board.execute(commands['flow.moveToStage'], {
      ids: [id('flows'), id('flows')],
      stage: random.pick(flowStages) ?? 'idea',
    }),
  'flow.delete': (board, { id }) => board.execute(commands['flow.delete'], { id: id('flows') }),
  'area.create': (board, { position }) =>
    board.execute(commands['area.create'], { fields: { position: position() } }),
  'area.edit': (board, { id, word }) =>
    board.execute(commands['area.edit'], { id: id('areas'), fields: { title: word() } }),
  'area.delete': (board, { id }) => board.execute(commands['area.delete'], { id: id('areas') }),
  'note.create': (board, { word }) =>
    board.execute(commands['note.create'], { fields: { text: word() } }),
  'note.edit': (board, { id, word }) =>
    board.execute(commands['note.edit'], { id: id('notes'), fields: { text: word() } }),
  'note.delete': (board, { id }) => board.execute(commands['note.delete'], { id: id('notes') }),
  'comment.create': (board, { anyId, word }) =>
    board.execute(commands['comment.create'], { fields: { on: anyId(), text: word() } }),
  'comment.edit': (board, { id, word }) =>
    board.execute(commands['comment.edit'], { id: id('comments'), fields: { text: word() } }),
  'comment.delete': (board, { id }) =>
    board.execute(commands['comment.delete'], { id: id('comments') }),
  'tourStop.create': (board, { anyId }) =>
    board.execute(commands['tourStop.create'], { fields: { focus: [anyId()] } }),
  'tourStop.edit': (board, { id, word }) =>
    board.execute(commands['tourStop.edit'], { id: id('tour'), fields: { text: word() } }),
  'tourStop.delete': (board, { id }) =>
    board.execute(commands['tourStop.delete'], { id: id('tour') }),
  'exception.create': (board, { id, word }) =>
    board.execute(commands['exception.create'], {
      fields: { finding: `S06:${id('companies')}`, reason: word() },
    }),
  'exception.edit': (board, { id, word }) =>
    board.execute(commands['exception.edit'], { id: id('exceptions'), fields: { reason: word() } }),
  'exception.delete': (board, { id }) =>
    board.execute(commands['exception.delete'], { id: id('exceptions') }),
  'refusal.create': (board, { id, word }) =>
    board.execute(commands['refusal.create'], {
      fields: { from: id('companies'), to: id('companies'), reason: word() },
    }),
  'refusal.edit': (board, { id, word }) =>
    board.execute(commands['refusal.edit'], { id: id('refusals'), fields: { reason: word() } }),
  'refusal.delete': (board, { id }) =>
    board.execute(commands['refusal.delete'], { id: id('refusals') }),
  'scenario.create': (board, { id, word }) =>
    board.execute(commands['scenario.create'], { fields: { name: word(), off: [id('flows')] } }),
  'scenario.edit': (board, { id }) =>
    board.execute(commands['scenario.edit'], {
      id: id('scenarios'),
      fields: { without: [id('companies')] },
    }),
  'scenario.delete': (board, { id }) =>
    board.execute(commands['scenario.delete'], { id: id('scenarios') }),
  'assessment.create': (board, { id, word }) =>
    board.execute(commands['assessment.create'], {
      fields: { name: word(), flows: [id('flows')] },
    }),
  'assessment.edit': (board, { id, word }) =>
    board.execute(commands['assessment.edit'], { id: id('assessments'), fields: { goal: word() } }),
  'assessment.delete': (board, { id }) =>
    board.execute(commands['assessment.delete'], { id: id('assessments') }),
  'score.set': (board, { id, random }) =>
    board.execute(commands['score.set'], {
      assessment: id('assessments'),
      flow: id('flows'),
      criterion: random.pick(screeningCriteria) ?? 'legal',
      fields: { value: random.below(4) === 0 ? null : 1 + random.below(5) },
    }),
  'factor.create': (board, { word, random }) =>
    board.execute(commands['factor.create'], { fields: { about: word(), value: random.below(9) } }),
  'factor.edit': (board, { id, word }) =>
    board.execute(commands['factor.edit'], { id: id('factors'), fields: { note: word() } }),
  'factor.delete': (board, { id }) =>
    board.execute(commands['factor.delete'], { id: id('factors') }),
  'items.move': (board, { id, position }) =>
    board.execute(commands['items.move'], {
      positions: { [id('companies')]: position(), [id('notes')]: position() },
    }),
  'items.delete': (board, { anyId }) =>
    board.execute(commands['items.delete'], { ids: [anyId(), anyId()] }),
  'items.paste': (board, { id, board: seen, position }) =>
    board.execute(commands['items.paste'], {
      items: copyItems(seen, [id('companies'), id('companies'), id('notes')]),
      offset: position(),
    }),
  'items.toFront': (board, { anyId }) =>
    board.execute(commands['items.toFront'], { ids: [anyId(), anyId()] }),
  'items.toBack': (board, { anyId }) =>
    board.execute(commands['items.toBack'], { ids: [anyId(), anyId()] }),
  'items.forward': (board, { anyId }) =>
    board.execute(commands['items.forward'], { ids: [anyId()] }),
  'items.backward': (board, { anyId }) =>
    board.execute(commands['items.backward'], { ids: [anyId()], among: [anyId(), anyId()] }),
  'board.edit': (board, { word, random }) =>
    board.execute(commands['board.edit'], {
      fields: random.chance(0.5) ? { title: word() } : { region: random.chance(0.5) ? null : 'x' },
    }),
  'board.import': (board, choose) =>
    board.execute(commands['board.import'], { file: randomFile(choose) }),
  'board.restore': (board, choose) =>
    board.execute(commands['board.restore'], {
      version: randomVersion(choose),
      ...(choose.random.chance(0.5) && { area: choose.id('areas') }),
    }),
  'changes.apply': (board, choose) =>
    board.execute(commands['changes.apply'], { changes: randomChanges(choose) }),
};

/** A file of which several people may import the same, and which may know what is here already. */
function randomFile({ random, id, word }: Chooser): BoardSnapshot {
  const company = `file-company-${random.below(3)}`;
  return applyChanges(emptyBoard('File'), [
    { kind: 'create', table: 'companies', id: company, fields: { name: word() } },
    { kind: 'create', table: 'companies', id: id('companies'), fields: { note: word() } },
    {
      kind: 'create',
      table: 'flows',
      id: `file-flow-${random.below(3)}`,
      fields: { from: company, to: id('companies') },
    },
  ]);
}

/** The board as it may have been a little earlier. */
function randomVersion({ random, board, id, word, position }: Chooser): BoardSnapshot {
  return applyChanges(board, [
    { kind: 'delete', table: 'companies', id: id('companies') },
    { kind: 'delete', table: 'flows', id: id('flows') },
    {
      kind: 'create',
      table: 'companies',
      id: `earlier-company-${random.below(3)}`,
      fields: { name: word(), position: position() },
    },
    { kind: 'edit', table: 'notes', id: id('notes'), fields: { text: word() } },
    { kind: 'edit', table: 'companies', id: id('companies'), fields: { position: position() } },
    { kind: 'editBoard', fields: { title: word() } },
  ]);
}

function randomChanges({ random, id, word }: Chooser): readonly RecordChange[] {
  return random.some<RecordChange>([
    { kind: 'edit', table: 'companies', id: id('companies'), fields: { name: word() } },
    { kind: 'edit', table: 'flows', id: id('flows'), fields: { to: id('companies') } },
    { kind: 'delete', table: 'offers', id: id('offers') },
    { kind: 'editBoard', fields: { rulePack: random.chance(0.5) ? 'eu' : 'neutral' } },
  ]);
}

const ids = Object.keys(runs) as readonly CommandId[];

/** Runs a command drawn at random. Returns its id. */
export function runRandomCommand(board: BoardDocument, random: SeededRandom): CommandId {
  const id = random.pick(ids) ?? 'company.create';
  runs[id](board, chooser(board.getSnapshot(), random));
  return id;
}
