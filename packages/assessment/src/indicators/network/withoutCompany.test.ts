import { graphOf, type BoardSnapshot } from '@symbiomap/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../../../consistency/src/testing/boardOf.ts';
import { lookAt } from '../look.ts';
import { withoutCompany } from './withoutCompany.ts';

const lossOn = (board: BoardSnapshot, ...left: string[]) =>
  withoutCompany(lookAt(graphOf(board), '2026-11-22'), left);

/** Steam from `a` to `b`, what `b` makes of it to `c`. */
const chain = (fields: {
  readonly needs?: readonly { readonly id: string; readonly company: string }[];
  readonly more?: readonly object[];
}) =>
  boardOf({
    companies: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
    resources: [{ id: 'steam' }, { id: 'fibre' }],
    needs: (fields.needs ?? []).map((need) => ({ resource: 'steam', ...need })),
    flows: [
      { id: 'f', from: 'a', to: 'b', resource: 'steam', amount: yearly(10) },
      { id: 'g', from: 'b', to: 'c', resource: 'fibre' },
      ...(fields.more ?? []).map((flow, index) => ({ id: `h${index}`, ...flow })),
    ],
  });
const needsSteam = [{ id: 'n', company: 'b' }];

test('who states no need finds a way: only its own flows end, and who has no other partner is cut off', () => {
  expect(lossOn(chain({}), 'a')).toEqual({ stopped: [], cutOff: [], flows: ['f'] });
  expect(lossOn(chain({}), 'b')).toEqual({ stopped: [], cutOff: ['a', 'c'], flows: ['f', 'g'] });
});

test('who needs what is gone stops, and so on', () => {
  expect(lossOn(chain({ needs: needsSteam }), 'a')).toEqual({
    stopped: ['b'],
    cutOff: ['c'],
    flows: ['f', 'g'],
  });
});

test.each([
  ['half of it is left', 10, []],
  ['less than half is left', 9, ['b']],
])('%s', (_, amount, stopped) => {
  const other = { from: 'd', to: 'b', resource: 'steam', amount: yearly(amount) };
  expect(lossOn(chain({ needs: needsSteam, more: [other] }), 'a').stopped).toEqual(stopped);
});

test('where amounts are unknown, flows are counted', () => {
  const others = ['c', 'd'].map((from) => ({ from, to: 'b', resource: 'steam' }));
  const board = chain({ needs: needsSteam, more: others });
  expect(lossOn(board, 'a').stopped).toEqual([]);
  expect(lossOn(board, 'a', 'd').stopped).toEqual(['b']);
});

test('who needs each other stops once, and the count ends', () => {
  const board = chain({
    needs: [...needsSteam, { id: 'm', company: 'a' }],
    more: [{ from: 'b', to: 'a', resource: 'steam' }],
  });
  expect(lossOn(board, 'b')).toMatchObject({ stopped: ['a'] });
});

test('more is lost, and never less, when more companies leave', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const flow = fc.record({
    from: id,
    to: id,
    resource: fc.constantFrom('r', 's'),
    amount: fc.option(fc.integer({ min: 1, max: 9 }).map((mode) => yearly(mode))),
  });
  const need = fc.record({ company: id, resource: fc.constantFrom('r', 's') });
  const law = fc.property(
    fc.array(flow, { maxLength: 12 }),
    fc.array(need, { maxLength: 6 }),
    id,
    id,
    (flows, needs, first, second) => {
      const board = boardOf({
        companies: ['a', 'b', 'c', 'd', 'e'].map((company) => ({ id: company })),
        resources: [{ id: 'r' }, { id: 's' }],
        needs: needs.map((fields, index) => ({ id: `n${index}`, ...fields })),
        flows: flows.map((fields, index) => ({ id: `f${index}`, ...fields })),
      });
      const [few, many] = [lossOn(board, first), lossOn(board, first, second)];
      expect(many.flows).toEqual(expect.arrayContaining([...few.flows]));
      const gone = [first, second, ...many.stopped];
      expect(gone).toEqual(expect.arrayContaining([...few.stopped]));
    },
  );
  fc.assert(law);
});
