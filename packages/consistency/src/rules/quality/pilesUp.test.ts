import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { pilesUp } from './pilesUp.ts';

const salty = { composition: [{ name: 'Salt', share: 0.02, contaminant: true }] };
const found = (resource: object, more: object[] = [], processes: object[] = []) =>
  findingsOf(
    pilesUp,
    boardOf({
      companies: [{ id: 'a' }, { id: 'b' }, { id: 'sea' }],
      resources: [{ id: 'r', name: 'Process water', kind: 'water', ...resource }],
      processes: processes.map((process, index) => ({ id: `p${index}`, ...process })),
      flows: [
        { id: 'f', from: 'a', to: 'b', resource: 'r' },
        { id: 'g', from: 'b', to: 'a', resource: 'r' },
        ...more.map((flow, index) => ({ id: `h${index}`, resource: 'r', ...flow })),
      ],
    }),
  );

test('salt returns with every round', () => {
  expect(found(salty)).toMatchObject([
    { severity: 'warning', items: ['f', 'g'], params: { contaminant: 'Salt' } },
  ]);
});

test.each([
  ['nothing unwanted is in it', {}, [], []],
  ['some is drained', salty, [{ from: 'b', to: 'sea' }], []],
  ['it is cleaned', salty, [], [{ company: 'a', kind: 'treatment' }]],
])('silent where %s', (_, resource, more, processes) => {
  expect(found(resource, more, processes)).toEqual([]);
});
