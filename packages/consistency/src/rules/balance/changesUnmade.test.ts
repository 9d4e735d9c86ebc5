import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { afterFix, findingsOf } from '../../testing/findingsOf.ts';
import { changesUnmade } from './changesUnmade.ts';

const boardWith = (more: { place?: object; into?: object; out?: object; processes?: { id: string }[] }) =>
  boardOf({
    companies: [{ id: 's', name: 'Depot', kind: 'storage', ...more.place }],
    resources: [
      { id: 'bread', name: 'Bread', kind: 'product' },
      { id: 'old', name: 'Old bread', kind: 'waste' },
      { id: 'steam', name: 'Steam', kind: 'heat' },
    ],
    flows: [
      { id: 'in', to: 's', resource: 'bread', stage: 'operating', ...more.into },
      { id: 'out', from: 's', resource: 'steam', stage: 'operating', ...more.out },
    ],
    processes: more.processes ?? [],
  }); // prettier-ignore

test('bread goes into a depot and steam comes out', () => {
  const board = boardWith({});
  const [finding] = findingsOf(changesUnmade, board);
  expect(finding).toMatchObject({
    severity: 'error',
    items: ['out', 's'],
    params: { company: 'Depot', taken: 'Bread', given: 'Steam' },
  });
  const after = afterFix(board, finding, 'add-process');
  expect([...after.processes.values()]).toMatchObject([
    { company: 's', inputs: [{ resource: 'bread' }], outputs: [{ resource: 'steam' }] },
  ]);
  expect(findingsOf(changesUnmade, after)).toEqual([]);
});

test('an idea is judged more gently', () => {
  expect(findingsOf(changesUnmade, boardWith({ out: { stage: 'idea' } }))).toMatchObject([
    { severity: 'warning' },
  ]);
});

test.each([
  ['a company makes things', { place: { kind: 'company' } }],
  ['a process is told', { processes: [{ id: 'p', company: 's' }] }],
  ['old bread is bread', { out: { resource: 'old' } }],
  ['what comes in is not known', { into: { resource: null } }],
  ['nothing comes in', { into: { to: null } }],
  ['what comes in is an idea', { into: { stage: 'idea' } }],
  ['it has stopped', { out: { stage: 'stopped' } }],
])('silent where %s', (_, more) => {
  expect(findingsOf(changesUnmade, boardWith(more))).toEqual([]);
});
