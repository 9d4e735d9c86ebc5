import { applyChanges, emptyBoard, tableNames, type BoardSnapshot } from '@symbiomap/domain';
import { expect } from 'vitest';
import type { BoardDocument } from '../boardDocument.ts';
import type { Command, CommandId } from '../command.ts';
import { commands } from '../commands/commands.ts';
import { copyItems } from '../commands/copyItems.ts';
import { sampleBoard } from './sampleBoard.ts';

/** Runs one command in an example, and says what has to be so afterwards. */
export type CommandStory = (board: BoardDocument) => (after: BoardSnapshot) => void;

const story =
  <A, R>(
    command: Command<A, R>,
    args: A | ((before: BoardSnapshot) => A),
    expected: (after: BoardSnapshot, result: R) => void,
  ): CommandStory =>
  (board) => {
    const given =
      typeof args === 'function'
        ? (args as (before: BoardSnapshot) => A)(board.getSnapshot())
        : args;
    const result = board.execute(command, given);
    return (after) => expected(after, result);
  };

const week = { low: null, mode: 12, high: null, unit: 't', per: 'week', basis: null } as const;
const photo = {
  hash: 'a'.repeat(64),
  type: 'image/webp',
  width: 1_024,
  height: 683,
  description: 'From the fjord',
} as const;
const sorted = (ids: Iterable<string>) => [...ids].sort();

/** One example of each command on {@link sampleBoard}. */
export const commandStories: Readonly<Record<CommandId, CommandStory>> = {
  'company.create': story(
    commands['company.create'],
    { fields: { name: 'Буше', position: { x: 9, y: 9 } } },
    (after, id) => {
      expect(after.companies.get(id)).toMatchObject({
        name: 'Буше',
        position: { x: 9, y: 9 },
        kind: 'company',
        createdBy: 'anna',
      });
    },
  ),
  'company.edit': story(
    commands['company.edit'],
    { id: 'asnaes', fields: { name: 'Asnæs', position: null, note: 'Burns wood.' } },
    (after) => {
      expect(after.companies.get('asnaes')).toMatchObject({
        name: 'Asnæs',
        position: null,
        note: 'Burns wood.',
        unread: { shoeSize: 44 },
      });
    },
  ),
  'company.setPhoto': story(commands['company.setPhoto'], { id: 'asnaes', photo }, (after) => {
    expect(after.companies.get('asnaes')?.photo).toEqual(photo);
  }),
  'company.removePhoto': story(commands['company.removePhoto'], { id: 'novo' }, (after) => {
    expect(after.companies.get('novo')?.photo).toBeNull();
  }),
  'company.delete': story(commands['company.delete'], { id: 'asnaes' }, (after, counts) => {
    expect(counts).toEqual({
      companies: 1,
      offers: 1,
      processes: 1,
      flows: 2,
      scores: 1,
      comments: 1,
    });
    expect(sorted(after.companies.keys())).toEqual(['gyproc', 'novo']);
    expect([after.flows.size, after.offers.size, after.needs.size]).toEqual([0, 0, 1]);
  }),
  'resource.create': story(
    commands['resource.create'],
    { fields: { name: 'Water', kind: 'water' } },
    (after, id) => expect(after.resources.get(id)).toMatchObject({ name: 'Water', kind: 'water' }),
  ),
  'resource.edit': story(
    commands['resource.edit'],
    { id: 'steam', fields: { unit: 'GJ' } },
    (after) => expect(after.resources.get('steam')?.unit).toBe('GJ'),
  ),
  'resource.delete': story(commands['resource.delete'], { id: 'steam' }, (after) => {
    expect(after.resources.has('steam')).toBe(false);
    expect(after.flows.get('f2')?.resource).toBe('steam');
  }),
  'offer.create': story(
    commands['offer.create'],
    { fields: { company: 'novo', resource: 'steam' } },
    (after, id) => expect(after.offers.get(id)?.company).toBe('novo'),
  ),
  'offer.edit': story(
    commands['offer.edit'],
    { id: 'o1', fields: { temperature: 80, monthly: [0.5, 0.5] } },
    (after) => expect(after.offers.get('o1')).toMatchObject({ temperature: 80 }),
  ),
  'offer.delete': story(commands['offer.delete'], { id: 'o1' }, (after) =>
    expect(after.offers.size).toBe(0),
  ),
  'need.create': story(
    commands['need.create'],
    { fields: { company: 'novo', amount: week } },
    (after, id) => expect(after.needs.get(id)?.amount).toEqual(week),
  ),
  'need.edit': story(
    commands['need.edit'],
    { id: 'n1', fields: { note: 'Dry, please.' } },
    (after) => expect(after.needs.get('n1')?.note).toBe('Dry, please.'),
  ),
  'need.delete': story(commands['need.delete'], { id: 'n1' }, (after) =>
    expect(after.needs.size).toBe(0),
  ),
  'process.create': story(
    commands['process.create'],
    { fields: { company: 'novo', name: 'Brewing' } },
    (after, id) => expect(after.processes.get(id)?.name).toBe('Brewing'),
  ),
  'process.edit': story(
    commands['process.edit'],
    { id: 'p1', fields: { complete: true } },
    (after) => expect(after.processes.get('p1')?.complete).toBe(true),
  ),
  'process.delete': story(commands['process.delete'], { id: 'p1' }, (after) =>
    expect(after.processes.size).toBe(0),
  ),
  'company.createBeside': story(
    commands['company.createBeside'],
    { beside: 'novo', position: { x: 9, y: 9 } },
    (after, made) => {
      expect(after.companies.get(made?.company ?? '')?.position).toEqual({ x: 9, y: 9 });
      const flow = after.flows.get(made?.flow ?? '');
      expect(flow).toMatchObject({ from: 'novo', to: made?.company, resource: null });
    },
  ),
  'company.introduce': story(
    commands['company.introduce'],
    {
      name: 'Буше',
      gives: ['кофейный жмых 12 т/нед', ''],
      needs: ['кофейный жмых'],
      position: { x: 9, y: 9 },
    },
    (after, id) => {
      expect(after.companies.get(id ?? '')).toMatchObject({
        name: 'Буше',
        position: { x: 9, y: 9 },
      });
      const [offer] = [...after.offers.values()].filter(({ company }) => company === id);
      const [need] = [...after.needs.values()].filter(({ company }) => company === id);
      expect(offer?.amount).toEqual(week);
      expect(after.resources.get(offer?.resource ?? '')?.name).toBe('кофейный жмых');
      expect(need?.resource).toBe(offer?.resource);
    },
  ),
  'offer.label': story(
    commands['offer.label'],
    { of: { company: 'novo' }, label: 'гипс 12 t/week' },
    (after, id) =>
      expect(after.offers.get(id ?? '')).toMatchObject({
        company: 'novo',
        resource: 'gypsum',
        amount: week,
      }),
  ),
  'need.label': story(
    commands['need.label'],
    { of: { id: 'n1' }, label: 'steam 12 t/week' },
    (after, id) => {
      expect(id).toBe('n1');
      expect(after.needs.get('n1')?.amount).toEqual(week);
    },
  ),
  'flow.connect': story(
    commands['flow.connect'],
    { from: 'novo', to: 'gyproc', label: 'кофейный жмых 12 т/нед' },
    (after, id) => {
      const flow = after.flows.get(id ?? '');
      expect(flow).toMatchObject({ from: 'novo', to: 'gyproc', stage: 'idea', amount: week });
      expect(after.resources.get(flow?.resource ?? '')?.name).toBe('кофейный жмых');
    },
  ),
  'flow.label': story(commands['flow.label'], { id: 'f1', label: 'гипс 12 t/week' }, (after) => {
    expect(after.flows.get('f1')).toMatchObject({ resource: 'gypsum', amount: week });
    expect(after.resources.size).toBe(2);
  }),
  'flow.edit': story(commands['flow.edit'], { id: 'f1', fields: { stage: 'paused' } }, (after) =>
    expect(after.flows.get('f1')?.stage).toBe('paused'),
  ),
  'flow.reverse': story(commands['flow.reverse'], { id: 'f1' }, (after) =>
    expect(after.flows.get('f1')).toMatchObject({ from: 'gyproc', to: 'asnaes' }),
  ),
  'flow.moveToStage': story(
    commands['flow.moveToStage'],
    { ids: ['f1', 'f2', 'gone'], stage: 'pilot' },
    (after) =>
      expect([...after.flows.values()].map(({ stage }) => stage)).toEqual(['pilot', 'pilot']),
  ),
  'flow.delete': story(commands['flow.delete'], { id: 'f1' }, (after) => {
    expect([...after.flows.keys()]).toEqual(['f2']);
    expect(after.comments.size).toBe(0);
  }),
  'area.create': story(
    commands['area.create'],
    { fields: { title: 'Team 2', size: { width: 100, height: 100 } } },
    (after, id) => expect(after.areas.get(id)?.title).toBe('Team 2'),
  ),
  'area.edit': story(commands['area.edit'], { id: 'a1', fields: { title: 'Team A' } }, (after) =>
    expect(after.areas.get('a1')?.title).toBe('Team A'),
  ),
  'area.delete': story(commands['area.delete'], { id: 'a1' }, (after) =>
    expect(after.areas.size).toBe(0),
  ),
  'note.create': story(commands['note.create'], { fields: { color: 'yellow' } }, (after, id) =>
    expect(after.notes.get(id)).toMatchObject({ text: '', color: 'yellow' }),
  ),
  'note.edit': story(
    commands['note.edit'],
    { id: 't1', fields: { text: 'Ask about summer.' } },
    (after) => expect(after.notes.get('t1')?.text).toBe('Ask about summer.'),
  ),
  'note.delete': story(commands['note.delete'], { id: 't1' }, (after) =>
    expect(after.notes.size).toBe(0),
  ),
  'comment.create': story(
    commands['comment.create'],
    { fields: { on: 'f1', text: 'Yes.', replyTo: 'k1' } },
    (after, id) => expect(after.comments.get(id)).toMatchObject({ replyTo: 'k1', text: 'Yes.' }),
  ),
  'comment.edit': story(
    commands['comment.edit'],
    { id: 'k1', fields: { resolved: true } },
    (after) => expect(after.comments.get('k1')?.resolved).toBe(true),
  ),
  'comment.delete': story(commands['comment.delete'], { id: 'k1' }, (after) =>
    expect(after.comments.size).toBe(0),
  ),
  'tourStop.create': story(
    commands['tourStop.create'],
    { fields: { title: 'Heat', focus: ['novo'] } },
    (after, id) => expect(after.tour.get(id)?.focus).toEqual(['novo']),
  ),
  'tourStop.edit': story(
    commands['tourStop.edit'],
    { id: 's1', fields: { title: 'The beginning' } },
    (after) => expect(after.tour.get('s1')?.title).toBe('The beginning'),
  ),
  'tourStop.delete': story(commands['tourStop.delete'], { id: 's1' }, (after) =>
    expect(after.tour.size).toBe(0),
  ),
  'exception.create': story(
    commands['exception.create'],
    { fields: { finding: 'S06:novo', reason: 'Comes later.' } },
    (after, id) =>
      expect(after.exceptions.get(id)).toMatchObject({
        finding: 'S06:novo',
        reason: 'Comes later.',
      }),
  ),
  'exception.edit': story(
    commands['exception.edit'],
    { id: 'x1', fields: { reason: 'Agreed.' } },
    (after) => expect(after.exceptions.get('x1')?.reason).toEqual('Agreed.'),
  ),
  'exception.delete': story(commands['exception.delete'], { id: 'x1' }, (after) =>
    expect(after.exceptions.size).toBe(0),
  ),
  'refusal.create': story(
    commands['refusal.create'],
    { fields: { from: 'asnaes', to: 'novo', proposed: 'Ash', reason: 'Too wet.' } },
    (after, id) =>
      expect(after.refusals.get(id)).toMatchObject({
        from: 'asnaes',
        to: 'novo',
        proposed: 'Ash',
        reason: 'Too wet.',
      }),
  ),
  'refusal.edit': story(
    commands['refusal.edit'],
    { id: 'w1', fields: { reason: 'Too far.' } },
    (after) => expect(after.refusals.get('w1')?.reason).toEqual('Too far.'),
  ),
  'refusal.delete': story(commands['refusal.delete'], { id: 'w1' }, (after) =>
    expect(after.refusals.size).toBe(0),
  ),
  'scenario.create': story(
    commands['scenario.create'],
    { fields: { name: 'Without coal', without: ['asnaes'] } },
    (after, id) =>
      expect(after.scenarios.get(id)).toMatchObject({ name: 'Without coal', without: ['asnaes'] }),
  ),
  'scenario.edit': story(
    commands['scenario.edit'],
    { id: 'v1', fields: { off: ['f2'] } },
    (after) => expect(after.scenarios.get('v1')?.off).toEqual(['f2']),
  ),
  'scenario.delete': story(commands['scenario.delete'], { id: 'v1' }, (after) =>
    expect(after.scenarios.size).toBe(0),
  ),
  'assessment.create': story(
    commands['assessment.create'],
    { fields: { name: 'Gypsum', flows: ['f1'], unit: '1 t' } },
    (after, id) =>
      expect(after.assessments.get(id)).toMatchObject({
        name: 'Gypsum',
        flows: ['f1'],
        unit: '1 t',
      }),
  ),
  'assessment.edit': story(
    commands['assessment.edit'],
    { id: 'u1', fields: { unit: '1 kg' } },
    (after) => expect(after.assessments.get('u1')?.unit).toEqual('1 kg'),
  ),
  'assessment.delete': story(commands['assessment.delete'], { id: 'u1' }, (after) =>
    expect([after.assessments.size, after.scores.size]).toEqual([0, 0]),
  ),
  'score.set': story(
    commands['score.set'],
    { assessment: 'u1', flow: 'f1', criterion: 'money', fields: { value: 5 } },
    (after, id) =>
      expect(after.scores.get(id ?? '')).toMatchObject({
        assessment: 'u1',
        flow: 'f1',
        criterion: 'money',
        value: 5,
        certainty: null,
      }),
  ),
  'factor.create': story(
    commands['factor.create'],
    { fields: { about: 'transport.truck', value: 0.1 } },
    (after, id) =>
      expect(after.factors.get(id)).toMatchObject({ about: 'transport.truck', value: 0.1 }),
  ),
  'factor.edit': story(commands['factor.edit'], { id: 'y1', fields: { value: 0.2 } }, (after) =>
    expect(after.factors.get('y1')?.value).toEqual(0.2),
  ),
  'factor.delete': story(commands['factor.delete'], { id: 'y1' }, (after) =>
    expect(after.factors.size).toBe(0),
  ),
  'items.move': story(
    commands['items.move'],
    {
      positions: { novo: { x: 1, y: 2 }, a1: { x: 3, y: 4 }, f1: { x: 5, y: 6 } },
      sizes: { a1: { width: 7, height: 8 }, novo: { width: 9, height: 10 } },
    },
    (after) => {
      expect(after.areas.get('a1')?.size).toEqual({ width: 7, height: 8 });
      expect(after.companies.get('novo')?.unread).toBeNull();
      expect(after.companies.get('novo')?.position).toEqual({ x: 1, y: 2 });
      expect(after.areas.get('a1')?.position).toEqual({ x: 3, y: 4 });
      expect(after.flows.get('f1')?.unread).toBeNull();
    },
  ),
  'items.delete': story(
    commands['items.delete'],
    { ids: ['gyproc', 't1', 'k1', 'f1', 'gone'] },
    (after, counts) => {
      expect(counts).toEqual({
        companies: 1,
        needs: 1,
        flows: 1,
        notes: 1,
        scores: 1,
        comments: 1,
      });
      expect([...after.flows.keys()]).toEqual(['f2']);
    },
  ),
  'items.paste': story(
    commands['items.paste'],
    (before) => ({ items: copyItems(before, ['asnaes', 'gyproc']), offset: { x: 10, y: 20 } }),
    (after, ids) => {
      expect(after.companies.size).toBe(5);
      expect(after.resources.size).toBe(2);
      const copies = ids.map((id) => after.flows.get(id)).filter((flow) => flow !== undefined);
      expect(copies).toHaveLength(1);
      const giver = after.companies.get(copies[0]?.from ?? '');
      expect(giver).toMatchObject({ name: 'Asnæs power station', position: { x: 10, y: 20 } });
      expect(giver?.id).not.toBe('asnaes');
      expect(copies[0]?.avoids?.flow).toBe('f2');
    },
  ),
  'items.toFront': story(commands['items.toFront'], { ids: ['asnaes'] }, (after) =>
    expect(after.companies.get('asnaes')?.order).toBe(1),
  ),
  'items.toBack': story(commands['items.toBack'], { ids: ['gyproc'] }, (after) =>
    expect(after.companies.get('gyproc')?.order).toBe(-1),
  ),
  'items.forward': story(commands['items.forward'], { ids: ['asnaes'], among: ['novo'] }, (after) =>
    expect(after.companies.get('asnaes')?.order).toBeGreaterThan(0),
  ),
  'items.backward': story(commands['items.backward'], { ids: ['novo'] }, (after) =>
    expect(after.companies.get('novo')?.order).toBeLessThan(0),
  ),
  'board.edit': story(
    commands['board.edit'],
    { fields: { title: 'Kalundborg 2', region: 'Zealand' } },
    (after) => expect(after.board).toMatchObject({ title: 'Kalundborg 2', region: 'Zealand' }),
  ),
  'board.import': story(
    commands['board.import'],
    { file: fileToImport() },
    (after, { created, edited }) => {
      expect(edited).toEqual(['novo']);
      expect(created).toHaveLength(3);
      expect(after.companies.get('novo')).toMatchObject({
        name: 'Novonesis',
        position: { x: 400, y: 300 },
        unread: { shoeSize: 45 },
      });
      expect(after.companies.get('new')?.position).toEqual({ x: 1_120, y: 0 });
      const note = [...after.notes.values()].find(({ text }) => text === 'From the file');
      expect(note?.id).not.toBe('gypsum');
      expect(after.comments.get('c9')?.on).toBe(note?.id);
      expect(after.board).toMatchObject({ title: 'Kalundborg', currency: 'EUR' });
    },
  ),
  'board.restore': story(
    commands['board.restore'],
    (before) => ({ version: earlier(before) }),
    (after) => {
      expect(after).toEqual(inOrderOf(after, earlier(sampleBoard())));
      expect(after.companies.get('closed')).toMatchObject({ createdBy: 'boris', name: 'Closed' });
    },
  ),
  'changes.apply': story(
    commands['changes.apply'],
    {
      changes: [
        { kind: 'create', table: 'companies', id: 'new', fields: { name: 'New' } },
        { kind: 'edit', table: 'flows', id: 'f1', fields: { to: 'new' } },
        { kind: 'delete', table: 'flows', id: 'f2' },
        { kind: 'editBoard', fields: { rulePack: 'eu' } },
      ],
    },
    (after) => {
      expect(after.flows.get('f1')?.to).toBe('new');
      expect(after.flows.has('f2')).toBe(false);
      expect(after.board.rulePack).toBe('eu');
    },
  ),
};

/** A board as it was before companies, flows and texts became what they are. */
function earlier(board: BoardSnapshot): BoardSnapshot {
  return applyChanges(board, [
    { kind: 'delete', table: 'companies', id: 'novo' },
    { kind: 'delete', table: 'flows', id: 'f2' },
    {
      kind: 'create',
      table: 'companies',
      id: 'closed',
      fields: { name: 'Closed', createdBy: 'boris', differentFrom: ['asnaes'] },
    },
    { kind: 'edit', table: 'flows', id: 'f1', fields: { stage: 'idea', amount: null } },
    { kind: 'edit', table: 'notes', id: 't1', fields: { text: 'Ask.', position: { x: 1, y: 1 } } },
    { kind: 'editBoard', fields: { title: 'Draft', region: 'Zealand', language: null } },
  ]);
}

/** Tables say in which order records were added; a version does not. */
function inOrderOf(model: BoardSnapshot, board: BoardSnapshot): BoardSnapshot {
  const sortedBy = <R>(records: ReadonlyMap<string, R>, order: ReadonlyMap<string, unknown>) =>
    new Map([...order.keys()].map((id) => [id, records.get(id)]));
  const tables = Object.fromEntries(
    tableNames.map((table) => [table, sortedBy<unknown>(board[table], model[table])]),
  );
  return { ...board, ...tables };
}

function fileToImport(): BoardSnapshot {
  const changed = applyChanges(emptyBoard('Other'), [
    { kind: 'create', table: 'companies', id: 'novo', fields: { name: 'Novonesis' } },
    { kind: 'create', table: 'companies', id: 'new', fields: { name: 'New' } },
    // Here `gypsum` is a resource already: the file's note of that id gets another one.
    { kind: 'create', table: 'notes', id: 'gypsum', fields: { text: 'From the file' } },
    { kind: 'create', table: 'comments', id: 'c9', fields: { on: 'gypsum' } },
    { kind: 'editBoard', fields: { currency: 'EUR' } },
  ]);
  const novo = changed.companies.get('novo');
  return novo === undefined
    ? changed
    : {
        ...changed,
        companies: new Map([...changed.companies, ['novo', { ...novo, unread: { shoeSize: 45 } }]]),
      };
}
