import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { afterFix, findingsOf, fixIdsOf } from '../../testing/findingsOf.ts';
import { flowWrongWay } from './flowWrongWay.ts';

const companies = [
  { id: 'landfill', name: 'Landfill', kind: 'sink' },
  { id: 'lake', name: 'Lake Tissø', kind: 'source' },
  { id: 'works', name: 'Grey Rock' },
];
const resources = [{ id: 'r', name: 'Water' }];
const boardWith = (flow: object, more: object = {}) =>
  boardOf({
    companies,
    resources,
    flows: [{ id: 'f', resource: 'r', stage: 'operating', ...flow }],
    ...more,
  });

test('a landfill cannot deliver: turned round, it can take', () => {
  const board = boardWith({ from: 'landfill', to: 'works' });
  const [finding] = findingsOf(flowWrongWay, board);
  expect(finding).toMatchObject({ severity: 'error', params: { place: 'Landfill' } });
  const after = afterFix(board, finding, 'turn-round');
  expect(after.flows.get('f')).toMatchObject({ from: 'works', to: 'landfill' });
  expect(findingsOf(flowWrongWay, after)).toEqual([]);
});

test('a natural source cannot take anything back', () => {
  const [finding] = findingsOf(flowWrongWay, boardWith({ from: 'works', to: 'lake' }));
  expect(finding).toMatchObject({ variant: 'source', params: { place: 'Lake Tissø' } });
});

test('an idea is judged more gently', () => {
  const board = boardWith({ from: 'landfill', to: 'works', stage: 'idea' });
  expect(findingsOf(flowWrongWay, board)[0]?.severity).toBe('warning');
});

test('turning round is offered only where the arrow is right afterwards', () => {
  const fromLake = findingsOf(flowWrongWay, boardWith({ from: 'lake', to: 'lake' }));
  expect(fixIdsOf(fromLake[0])).toEqual(['change-kind']);
  const offers = [{ id: 'o', company: 'works', resource: 'r' }];
  const promisedElsewhere = findingsOf(
    flowWrongWay,
    boardWith({ from: 'landfill', to: 'works' }, { offers }),
  );
  expect(fixIdsOf(promisedElsewhere[0])).toEqual(['change-kind']);
});

test('water from the lake and waste to the landfill go their way', () => {
  expect(findingsOf(flowWrongWay, boardWith({ from: 'lake', to: 'works' }))).toEqual([]);
  expect(findingsOf(flowWrongWay, boardWith({ from: 'works', to: 'landfill' }))).toEqual([]);
});
