import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../testing/boardOf.ts';
import { afterFix, findingsOf, fixIdsOf } from '../../testing/findingsOf.ts';
import { conversionMissing } from './conversionMissing.ts';

const boardWith = (resource: object, offer: object, flow: object = {}) =>
  boardOf({
    companies: [{ id: 'a' }, { id: 'b' }],
    resources: [{ id: 'r', name: 'Coffee grounds', ...resource }],
    offers: [{ id: 'o', company: 'a', resource: 'r', amount: offer }],
    flows: [
      {
        id: 'f',
        from: 'a',
        to: 'b',
        resource: 'r',
        stage: 'operating',
        amount: yearly(5),
        ...flow,
      },
    ],
  });

test('tonnes of cubic metres: the density is missing, and a typical one is a press away', () => {
  const board = boardWith({}, yearly(9, 'm3'));
  const [finding] = findingsOf(conversionMissing, board);
  expect(finding).toMatchObject({ severity: 'warning', items: ['r', 'f'] });
  expect(fixIdsOf(finding)).toEqual(['take-typical', 'say-density', 'change-unit']);
  const after = afterFix(board, finding, 'take-typical');
  expect(after.resources.get('r')?.density).toBe(0.45);
  expect(findingsOf(conversionMissing, after)).toEqual([]);
});

test('all that is missing is taken at once, or nothing: half of it would leave the finding where it is', () => {
  const coffee = { takerAmount: yearly(9, 'MWh') };
  const board = boardWith({}, yearly(9, 'm3'), coffee);
  const [finding] = findingsOf(conversionMissing, board);
  const after = afterFix(board, finding, 'take-typical');
  expect(after.resources.get('r')).toMatchObject({ density: 0.45, heatingValue: 6.7 });
  expect(findingsOf(conversionMissing, after)).toEqual([]);
  // A gas density is nothing that a resource keeps.
  const mixed = boardWith({ name: 'Straw' }, yearly(9, 'Nm3'), coffee);
  expect(fixIdsOf(findingsOf(conversionMissing, mixed)[0])).not.toContain('take-typical');
});

test('nothing typical is known of everything', () => {
  const board = boardWith({ name: 'Grounds No. 4' }, yearly(9, 'm3'));
  expect(fixIdsOf(findingsOf(conversionMissing, board)[0])).toEqual(['say-density', 'change-unit']);
});

test('energy asks for the heating value', () => {
  const board = boardWith({ density: 0.5 }, yearly(9, 'MWh'));
  expect(findingsOf(conversionMissing, board)[0]?.variant).toBe('heating-value');
});

test('gas in normal cubic metres asks for another unit', () => {
  const board = boardWith({ kind: 'gas' }, yearly(9, 'Nm3'));
  const [finding] = findingsOf(conversionMissing, board);
  expect(finding?.variant).toBe('unit');
  expect(fixIdsOf(finding)).toEqual(['change-unit']);
});

test('what the two ends of a flow tell is compared too; an idea more gently', () => {
  const ends = { takerAmount: yearly(9, 'm3'), stage: 'idea' };
  expect(findingsOf(conversionMissing, boardWith({}, yearly(9), ends))).toMatchObject([
    { severity: 'hint' },
  ]);
});

test.each([
  ['the density is known', { density: 0.4 }, yearly(9, 'm3')],
  ['the same dimension', {}, yearly(9, 'kg')],
  ['pieces have no density', {}, yearly(9, 'pcs')],
  ['a unit of somebody’s own', {}, yearly(9, 'barrows')],
  ['heat is not weighed', { kind: 'heat' }, yearly(9, 'MWh')],
  ['water is', { kind: 'water' }, yearly(9, 'm3')],
])('nothing is missing: %s', (_, resource, offer) => {
  expect(findingsOf(conversionMissing, boardWith(resource, offer))).toEqual([]);
});
