import { rules as ruleTable, checkBoard } from '@symbiomap/consistency';
import { applyChanges, emptyBoard, graphOf, screeningCriteria } from '@symbiomap/domain';
import { loadTranslator } from '@symbiomap/i18n';
import { beforeAll, expect, test } from 'vitest';
import type { ChainWords } from './chainWords.ts';
import { criterionOf, streamFacts } from './streamFacts.ts';

let words: ChainWords;
beforeAll(async () => {
  words = await loadTranslator('en', ['chainAssessment']);
});

const create = (table: 'companies' | 'resources' | 'flows', id: string, fields: object) =>
  ({ kind: 'create', table, id, fields }) as const;
const board = applyChanges(emptyBoard(''), [
  create('companies', 'a', { name: 'Bakery' }),
  create('companies', 'b', { name: 'Brewery' }),
  create('resources', 'r', { name: 'Bread', kind: 'by-product' }),
  create('flows', 'f', {
    from: 'a',
    to: 'b',
    resource: 'r',
    stage: 'pilot',
    amount: { mode: 12, unit: 't', per: 'week' },
    evidence: { class: 'measured' },
    legalStatus: 'undecided',
    tests: [{ result: 'failed', date: '2026-05' }, { lab: 'no result yet' }],
    barriers: [{ text: 'No lorry' }, { text: 'Paid for', solved: true }],
  }),
  create('flows', 'bare', { from: 'a', to: 'b' }),
]);
const graph = graphOf(board);
const factsOf = (id: string) => {
  const flow = board.flows.get(id);
  if (flow === undefined) throw new Error('no flow');
  const open = checkBoard(graph);
  return Object.fromEntries(
    screeningCriteria.map((criterion) => [
      criterion,
      streamFacts({ graph, flow, words }, criterion, open, null),
    ]),
  );
};

test('what the board knows stands with the criterion that it bears on', () => {
  expect(factsOf('f')).toEqual({
    amount: ['Amount: 12\u00A0t/week', 'Known from: Measured'],
    fit: [],
    technique: ['Test of 2026-05: Failed'],
    money: ['What it is worth to each side cannot be worked out yet.'],
    environment: ['What it saves of CO₂ cannot be worked out yet.'],
    legal: ['In law it is: Undecided'],
    actors: ['Stage: Pilot', '1 thing stands in the way'],
  });
});

test('of a bare arrow it says what is not known, and nothing is made up', () => {
  expect(factsOf('bare')).toMatchObject({
    amount: ['The amount is not known.'],
    technique: [],
    legal: [],
    actors: ['Stage: Idea'],
  });
});

test('a check that failed is told with its criterion, and with no other', async () => {
  const rules = await loadTranslator('en', ['rules']);
  const flow = board.flows.get('f');
  if (flow === undefined) throw new Error('no flow');
  const open = checkBoard(graph);
  const told = (criterion: 'technique' | 'legal' | 'fit') =>
    streamFacts({ graph, flow, words }, criterion, open, rules).filter((fact) =>
      fact.startsWith('Check: '),
    );
  const found = open.filter(({ items }) => items.includes('f')).map(({ rule }) => rule);
  expect(found).toContain('T02');
  expect(told('technique').length).toBe(
    found.filter((rule) => criterionOf(rule) === 'technique').length,
  );
  expect(told('technique').length).toBeGreaterThan(0);
  expect(told('fit')).toEqual([]);
});

test('every rule but those of form and place bears on a criterion', () => {
  const none = ruleTable.filter(({ id }) => criterionOf(id) === null).map(({ id }) => id[0]);
  expect([...new Set(none)].sort()).toEqual(['G', 'S']);
});
