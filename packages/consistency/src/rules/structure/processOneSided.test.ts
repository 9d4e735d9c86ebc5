import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf, fixIdsOf } from '../../testing/findingsOf.ts';
import { processOneSided } from './processOneSided.ts';

const found = (process: object, kind = 'company') =>
  findingsOf(
    processOneSided,
    boardOf({
      companies: [{ id: 'a', kind }],
      processes: [{ id: 'p', company: 'a', name: 'Boiler', ...process }],
    }),
  );
const [input, output] = [{ inputs: [{ resource: 'gas' }] }, { outputs: [{ resource: 'steam' }] }];

test('something out of nothing, and nothing out of something', () => {
  expect(found(output)).toMatchObject([{ severity: 'warning', items: ['p', 'a'] }]);
  expect(fixIdsOf(found(output)[0])).toEqual(['add-input']);
  expect(found(input)).toMatchObject([{ variant: 'no-output' }]);
});

test.each([
  ['both sides are there', { ...input, ...output }, 'company'],
  ['it is just begun', {}, 'company'],
  ['all of it is lost', { ...input, losses: [{ kind: 'evaporation' }] }, 'company'],
  ['nature gives', output, 'source'],
  ['a landfill takes', input, 'sink'],
  ['it lies in store', { ...input, kind: 'storage' }, 'company'],
])('silent where %s', (_, process, kind) => {
  expect(found(process, kind)).toEqual([]);
});
