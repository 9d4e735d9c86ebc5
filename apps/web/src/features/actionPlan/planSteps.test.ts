import { applyChanges, emptyBoard, graphOf, type RecordChange } from '@symbiomap/domain';
import { loadTranslator, type Translate } from '@symbiomap/i18n';
import { beforeAll, expect, test } from 'vitest';
import { inGroups, keepSteps, ownersOf } from './planSteps.ts';

let translate: Translate;
beforeAll(async () => {
  translate = await loadTranslator('en');
});

const today = '2026-11-23';
const create = (table: 'companies' | 'flows', id: string, fields: object): RecordChange => ({
  kind: 'create',
  table,
  id,
  fields,
});
const boardWith = (...barriers: readonly object[]) =>
  applyChanges(emptyBoard('Plan'), [
    create('companies', 'a', { name: 'Works' }),
    create('flows', 'f', { from: 'a', to: 'gone', barriers }),
  ]);
const stepsOf = (...barriers: readonly object[]) =>
  keepSteps()(graphOf(boardWith(...barriers)), translate);
const groupsOf = (...barriers: readonly object[]) =>
  Object.fromEntries(
    [...inGroups(stepsOf(...barriers), today, 'en')].map(([group, steps]) => [
      group,
      steps.map(({ barrier }) => barrier.text),
    ]),
  );

test('what is due first stands first, then what is graver; what has no date, last', () => {
  expect(
    groupsOf(
      { text: 'undated' },
      { text: 'this year', due: '2026' },
      { text: 'today', due: today },
      { text: 'late', due: '2026-10' },
      { text: 'very late', due: '2025' },
      { text: 'grave', due: '2026-12-01', severity: 'high' },
      { text: 'light', due: '2026-12-01', severity: 'low' },
      { text: 'done', due: '2025', solved: true },
    ),
  ).toEqual({
    overdue: ['very late', 'late'],
    dated: ['today', 'grave', 'light', 'this year'],
    undated: ['undated'],
    solved: ['done'],
  });
});

test('a year or a month is not overdue before it is over', () => {
  expect(groupsOf({ text: 'm', due: '2026-11' }, { text: 'y', due: '2026' }).overdue).toEqual([]);
});

test('a barrier keeps its key when another before it goes, and when it is changed', () => {
  const of = keepSteps();
  const [, second] = of(graphOf(boardWith({ text: 'one' }, { text: 'two' })), translate);
  const [alone] = of(graphOf(boardWith({ text: 'two' })), translate);
  expect(alone?.key).toBe(second?.key);
  const [changed] = of(graphOf(boardWith({ text: 'two', owner: 'Anna' })), translate);
  expect(changed?.key).toBe(second?.key);
});

test('owners are told once each', () => {
  const steps = stepsOf({ owner: 'Vera ' }, { owner: 'Anna' }, { owner: 'Vera' }, { text: 'x' });
  expect(ownersOf(steps, 'en')).toEqual(['Anna', 'Vera']);
});
