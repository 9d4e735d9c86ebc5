import { expect, test } from 'vitest';
import type { BoardDocument } from '../boardDocument.ts';
import { openPeer } from '../testing/peer.ts';
import { sampleBoard } from '../testing/sampleBoard.ts';
import { commands } from './commands.ts';

const amount = { low: null, mode: 5, high: null, unit: 't', per: 'day', basis: null } as const;

function flowOf(board: BoardDocument, id: string | null) {
  return board.getSnapshot().flows.get(id ?? '');
}

test.each(['Steam', 'STEAM 3 GJ/h', ' steam '])(
  '"%s" is the steam that is there already',
  (label) => {
    const board = openPeer('anna', sampleBoard());
    const id = board.execute(commands['flow.connect'], { from: 'novo', to: 'gyproc', label });
    expect(flowOf(board, id)?.resource).toBe('steam');
    expect(board.getSnapshot().resources.size).toBe(2);
  },
);

test('a resource is found by its name in another language', () => {
  const board = openPeer('anna', sampleBoard());
  const id = board.execute(commands['flow.connect'], { from: 'novo', to: 'gyproc', label: 'гипс' });
  expect(flowOf(board, id)?.resource).toBe('gypsum');
});

test('the same new name on two arrows is one resource', () => {
  const board = openPeer('anna', sampleBoard());
  const ids = ['Кофейный жмых', 'кофейный жмых 2 т'].map((label) =>
    board.execute(commands['flow.connect'], { from: 'novo', to: 'gyproc', label }),
  );
  const [first, second] = ids.map((id) => flowOf(board, id)?.resource);
  expect(first).toBe(second);
  expect(board.getSnapshot().resources.get(first ?? '')?.name).toBe('Кофейный жмых');
});

test('an arrow without a label is a flow of which nothing else is known', () => {
  const board = openPeer('anna', sampleBoard());
  const id = board.execute(commands['flow.connect'], { from: 'novo', to: 'novo' });
  expect(flowOf(board, id)).toMatchObject({
    resource: null,
    amount: null,
    from: 'novo',
    to: 'novo',
  });
  expect(board.getSnapshot().resources.size).toBe(2);
});

test('a proposed resource is made with its flow in one step, its name taken as it is', () => {
  const board = openPeer('anna', sampleBoard());
  const connect = (name: string) =>
    board.execute(commands['flow.connect'], {
      from: 'novo',
      to: 'gyproc',
      proposed: { name, kind: 'heat' },
    });
  const flow = flowOf(board, connect('Heat 3 t/day'));
  expect(flow).toMatchObject({ stage: 'idea', amount: null });
  expect(board.getSnapshot().resources.get(flow?.resource ?? '')).toMatchObject({
    name: 'Heat 3 t/day',
    kind: 'heat',
  });
  board.history.undo();
  expect(board.getSnapshot().resources.size).toBe(2);
  expect(flowOf(board, connect('steam'))?.resource, 'what is there stays as it is').toBe('steam');
  expect(board.getSnapshot().resources.size).toBe(2);
});

test('what was chosen goes before what was written', () => {
  const board = openPeer('anna', sampleBoard());
  const id = board.execute(commands['flow.connect'], {
    from: 'novo',
    to: 'gyproc',
    label: 'slag 12 t/week',
    resource: 'gypsum',
    amount,
  });
  expect(flowOf(board, id)).toMatchObject({ resource: 'gypsum', amount });
  expect(board.getSnapshot().resources.size).toBe(2);
});

test('a chosen resource that is gone gives way to the written one', () => {
  const board = openPeer('anna', sampleBoard());
  const id = board.execute(commands['flow.connect'], {
    from: 'novo',
    to: 'gyproc',
    label: 'steam',
    resource: 'gone',
  });
  expect(flowOf(board, id)?.resource).toBe('steam');
});

test('a comma is a decimal mark for who writes it so', () => {
  const board = openPeer('anna', sampleBoard());
  const connect = (decimalMark: '.' | ',') =>
    flowOf(
      board,
      board.execute(commands['flow.connect'], {
        from: 'novo',
        to: 'gyproc',
        label: 'slag 1,200 t',
        decimalMark,
      }),
    )?.amount?.mode;
  expect([connect(','), connect('.')]).toEqual([1.2, 1_200]);
});

test('what is no longer written on an arrow becomes unknown', () => {
  const board = openPeer('anna', sampleBoard());
  board.execute(commands['flow.label'], { id: 'f1', label: 'gypsum' });
  expect(flowOf(board, 'f1')).toMatchObject({ resource: 'gypsum', amount: null });
  board.execute(commands['flow.label'], { id: 'f1', label: '' });
  expect(flowOf(board, 'f1')).toMatchObject({ resource: null, amount: null });
});

test('dry stays dry when the amount is written anew', () => {
  const board = openPeer('anna', sampleBoard());
  board.execute(commands['flow.edit'], {
    id: 'f1',
    fields: { amount: { ...amount, basis: 'dry' } },
  });
  board.execute(commands['flow.label'], { id: 'f1', label: 'gypsum 7 t/day' });
  expect(flowOf(board, 'f1')?.amount).toEqual({ ...amount, mode: 7, basis: 'dry' });
});
