import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { afterFix, findingsOf } from '../../testing/findingsOf.ts';
import { runningUntested } from './runningUntested.ts';

const boardWith = (flow: object, kind = 'by-product') =>
  boardOf({
    companies: [
      { id: 'a', name: 'North Pork' },
      { id: 'b', name: 'Happy Paws' },
      { id: 'dump', name: 'Landfill', kind: 'sink' },
    ],
    resources: [{ id: 'r', name: 'Blood', kind }],
    flows: [{ id: 'f', from: 'a', to: 'b', resource: 'r', stage: 'operating', ...flow }],
  });

test('a by-product that runs without a test or a document is asked about', () => {
  const board = boardWith({});
  const [finding] = findingsOf(runningUntested, board);
  expect(finding).toMatchObject({ severity: 'warning', items: ['f'] });
  expect(findingsOf(runningUntested, afterFix(board, finding, 'back-to-pilot'))).toEqual([]);
});

test.each([
  ['a test was passed', { tests: [{ result: 'passed' }] }],
  ['a document bears it out', { evidence: { class: 'document' } }],
  ['somebody measured it', { evidence: { class: 'measured' } }],
  ['a contract is written', { contract: { type: 'supply', from: '2024' } }],
  ['it came by way of an agreement', { stages: [{ stage: 'agreement', date: '2024-05' }] }],
  ['it goes to disposal: nobody tries a landfill', { to: 'dump' }],
  ['it is only agreed', { stage: 'agreement' }],
  ['its test failed: another rule says so', { tests: [{ result: 'failed' }] }],
])('not asked where %s', (_, flow) => {
  expect(findingsOf(runningUntested, boardWith(flow))).toEqual([]);
});

test('a guess bears nothing out, nor does a test still under way', () => {
  expect(findingsOf(runningUntested, boardWith({ evidence: { class: 'guess' } }))).toHaveLength(1);
  expect(findingsOf(runningUntested, boardWith({ tests: [{ date: '2024' }] }))).toHaveLength(1);
});

test.each(['water', 'power', 'product'])('%s needs no trial', (kind) => {
  expect(findingsOf(runningUntested, boardWith({}, kind))).toEqual([]);
});
