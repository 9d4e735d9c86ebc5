import {
  applyChanges,
  emptyBoard,
  flowStages,
  graphOf,
  type RecordChange,
} from '@symbiomap/domain';
import { loadTranslator, type Translate } from '@symbiomap/i18n';
import { beforeAll, expect, test } from 'vitest';
import { besides, byStage, keepCards } from './stageCards.ts';

let translate: Translate;
beforeAll(async () => {
  translate = await loadTranslator('en');
});

const create = (
  table: 'companies' | 'resources' | 'flows',
  id: string,
  fields: object,
): RecordChange => ({ kind: 'create', table, id, fields });
const board = applyChanges(emptyBoard('Stages'), [
  create('companies', 'a', { name: 'Works' }),
  create('companies', 'b', { name: 'Bakery' }),
  create('resources', 'r', { name: 'Steam' }),
  create('flows', 'f', {
    from: 'a',
    to: 'b',
    resource: 'r',
    stage: 'pilot',
    barriers: [{ kind: 'technical' }, { kind: 'economic', solved: true }],
  }),
  create('flows', 'g', { from: 'b', to: 'a', resource: 'r', stage: 'pilot' }),
  create('flows', 'h', { from: 'gone', to: 'a', stage: 'stopped' }),
]);

test('a card says what goes from whom to whom, and what stands in the way', () => {
  const [first, , last] = keepCards()(graphOf(board), translate);
  expect(first).toMatchObject({ resource: 'Steam', from: 'Works', to: 'Bakery', barriers: 1 });
  expect(last).toMatchObject({ from: translate('flow.endMissing'), amount: '', barriers: 0 });
});

test('every stage has its column, in order, and every flow is in one of them', () => {
  const cards = keepCards()(graphOf(board), translate);
  const columns = byStage(cards, 'en');
  expect([...columns.keys()]).toEqual([...flowStages]);
  expect([...columns.values()].flat()).toHaveLength(cards.length);
  expect(columns.get('pilot')?.map(({ id }) => id)).toEqual(['g', 'f']);
});

test('only the cards of which something changed are made anew', () => {
  const cardsOf = keepCards();
  const before = cardsOf(graphOf(board), translate);
  const renamed = applyChanges(board, [
    { kind: 'edit', table: 'companies', id: 'gone', fields: {} },
    { kind: 'edit', table: 'flows', id: 'f', fields: { stage: 'operating' } },
  ]);
  const after = cardsOf(graphOf(renamed), translate);
  expect(after.map((card, at) => card === before[at])).toEqual([false, true, true]);
});

test('beside a stage stand the one before and the one after, and nothing beyond the ends', () => {
  expect(besides('idea', -1)).toBeNull();
  expect(besides('idea', 1)).toBe('contacted');
  expect(besides('stopped', 1)).toBeNull();
});
