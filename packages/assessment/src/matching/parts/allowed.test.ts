import type { BoardSettings, CompanyKind } from '@symbiomap/domain';
import { expect, test } from 'vitest';
import { contextOf, pairOf, type Side } from '../../testing/pairOf.ts';
import { allowed } from './allowed.ts';

const judge = (given: Side, taken: Side, settings: Partial<BoardSettings> = {}) =>
  allowed.judge(pairOf(given, taken), contextOf(settings));
const waste = (name: string, code?: string): NonNullable<Side['resource']> => ({
  name,
  kind: 'waste',
  waste: code === undefined ? null : { list: 'LoW-2015', code },
});
const sector = (code: string) => ({ sector: { list: 'NACE-2.1', code } });

test.each([
  ['an asterisk', waste('Sludge', '11 01 09*')],
  ['a code that its list calls hazardous', waste('Old batteries', '160601')],
  ['the same of an acid', waste('Acid', '11 01 05')],
  ['a name of something hazardous', waste('Spent hydrochloric acid')],
])('%s asks for a permit of the taker', (_, resource) => {
  expect(judge({ resource }, {})).toMatchObject({ points: -20, reason: 'no-permit' });
});

test('a permit for the code settles it', () => {
  const permits = [{ codes: ['11 01 05*'], operations: [], validUntil: null }];
  const judged = judge({ resource: waste('Acid', '11 01 05') }, { company: { permits } });
  expect(judged).toEqual({ points: 0, reason: 'permit', params: { code: '11 01 05' } });
});

test('catering waste into feed, under the rules of the EU alone', () => {
  const leftovers = { resource: waste('Kitchen waste', '20 01 08') };
  const feed = { company: sector('10.91') };
  expect(judge(leftovers, feed, { rulePack: 'eu' }).reason).toBe('catering-to-feed');
  expect(judge(leftovers, feed).reason).toBe('nothing-against');
  expect(judge(leftovers, { company: sector('35.21') }, { rulePack: 'eu' }).points).toBe(0);
});

test.each([
  ['sink', 'company'],
  ['company', 'source'],
] as const)('from a %s to a %s is the wrong way', (from: CompanyKind, to: CompanyKind) => {
  const judged = judge({ company: { kind: from } }, { company: { kind: to } });
  expect(judged).toEqual({ points: -20, reason: 'wrong-way' });
});

test('a residue without a code is said to be unknown, and costs less than a prohibition', () => {
  expect(judge({ resource: waste('Dust') }, {})).toEqual({
    points: -5,
    reason: 'unknown',
    isUnknown: true,
  });
});
