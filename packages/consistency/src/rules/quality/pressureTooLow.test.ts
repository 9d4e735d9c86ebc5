import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { pressureTooLow } from './pressureTooLow.ts';

const found = (offered: number | null, needed: number | null, flow: object = {}) =>
  findingsOf(
    pressureTooLow,
    boardOf({
      resources: [{ id: 'r', name: 'Biogas', kind: 'gas', pressure: 0.2 }],
      offers: [{ id: 'o', company: 'a', resource: 'r', pressure: offered }],
      needs: [{ id: 'n', company: 'b', resource: 'r', pressure: needed }],
      flows: [{ id: 'f', from: 'a', to: 'b', resource: 'r', ...flow }],
    }),
  );

test('0.1 bar come, 4 bar are needed', () => {
  expect(found(0.1, 4)).toMatchObject([
    { severity: 'hint', items: ['f'], params: { comes: 0.1, needed: 4 } },
  ]);
  expect(found(null, 4)).toMatchObject([{ params: { comes: 0.2 } }]);
});

test.each([
  ['it is enough', 4, 4, {}],
  ['the need is unknown', 0.1, null, {}],
  ['it is compressed on the way', 0.1, 4, { via: 'p' }],
])('silent where %s', (_, offered, needed, flow) => {
  expect(found(offered, needed, flow)).toEqual([]);
});
