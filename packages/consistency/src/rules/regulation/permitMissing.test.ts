import { graphOf } from '@symbiomap/domain';
import { expect, test } from 'vitest';
import { checkBoard } from '../../checkBoard.ts';
import { boardOf } from '../../testing/boardOf.ts';
import { permitMissing } from './permitMissing.ts';

const found = (permits: object[], flow: object = {}, code = '06 01 06') =>
  checkBoard(
    graphOf(
      boardOf({
        companies: [{ id: 'a' }, { id: 'b', name: 'Clean Flow', permits }],
        resources: [{ id: 'r', name: 'Spent acid', waste: { list: 'LoW-2015', code } }],
        flows: [{ id: 'f', from: 'a', to: 'b', resource: 'r', stage: 'operating', ...flow }],
      }),
    ),
    { rules: [permitMissing], today: '2026-11-23' },
  );

test('only a licensed taker may receive it: an error once it runs', () => {
  expect(found([])).toMatchObject([
    { severity: 'error', items: ['f', 'b'], params: { code: '06 01 06*' } },
  ]);
  expect(found([], { stage: 'pilot' })[0]?.severity).toBe('warning');
  expect(found([], { stage: 'idea' })[0]?.severity).toBe('hint');
});

test('a permit that has run out, or is for something else, is none', () => {
  expect(found([{ codes: ['06 01 06'], validUntil: '2020' }])).toHaveLength(1);
  expect(found([{ codes: ['06 01 05*'] }])).toHaveLength(1);
});

test.each([
  ['there is a permit', [{ codes: ['060106*'], validUntil: '2027-01-01' }], {}, undefined],
  ['there is one for the sub-chapter', [{ codes: ['06 01'] }], {}, undefined],
  ['it is not hazardous', [], {}, '02 06 01'],
  ['the law takes it for a by-product', [], { legalStatus: 'by-product' }, undefined],
  ['the code is unknown', [], {}, '99 99 99'],
])('silent where %s', (_, permits, flow, code) => {
  expect(found(permits, flow, code)).toEqual([]);
});
