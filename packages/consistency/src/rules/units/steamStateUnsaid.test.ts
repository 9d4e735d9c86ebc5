import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf, fixIdsOf } from '../../testing/findingsOf.ts';
import { steamStateUnsaid } from './steamStateUnsaid.ts';

const boardWith = (resource: object, offer: object | null, stage = 'operating') =>
  boardOf({
    resources: [{ id: 'r', name: 'Steam', kind: 'heat', state: 'steam', ...resource }],
    flows: [{ id: 'f', resource: 'r', stage }],
    offers: offer === null ? [] : [{ id: 'o', resource: 'r', ...offer }],
  });

test('steam that somebody looks for a taker for has a pressure and a temperature', () => {
  const [finding] = findingsOf(steamStateUnsaid, boardWith({}, {}));
  expect(finding).toMatchObject({ severity: 'hint', items: ['r'], params: { resource: 'Steam' } });
  expect(fixIdsOf(finding)).toEqual(['say-pressure', 'say-temperature']);
  expect(fixIdsOf(findingsOf(steamStateUnsaid, boardWith({ pressure: 3 }, {}))[0])).toEqual([
    'say-temperature',
  ]);
  expect(findingsOf(steamStateUnsaid, boardWith({}, null, 'idea'))).toHaveLength(1);
});

test.each([
  ['what runs fits already', {}, null],
  ['it is said', { pressure: 3, temperature: 140 }, {}],
  ['the offer says it', {}, { pressure: 3, temperature: 140 }],
  ['hot water', { state: 'liquid' }, {}],
])('nothing is asked: %s', (_, resource, offer) => {
  expect(findingsOf(steamStateUnsaid, boardWith(resource, offer))).toEqual([]);
});
