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

const at = (country: string | null) => ({
  place: { label: '', lat: null, lon: null, country },
});

test.each([
  ['an asterisk', waste('Sludge', '11 01 09*')],
  ['a code that its list calls hazardous', waste('Old batteries', '160601')],
  ['the same of an acid', waste('Acid', '11 01 05')],
  ['a name of something hazardous', waste('Spent hydrochloric acid')],
])('%s asks for a permit of the taker', (_, resource) => {
  expect(judge({ resource }, {})).toMatchObject({ points: -20, reason: 'no-permit' });
});

const acid = waste('Acid', '11 01 05');
const withPermit = (codes: string[], validUntil: string | null = null): Side => ({
  company: { permits: [{ codes, operations: [], validUntil }] },
});

test.each([['11 01 05*'], ['110105'], ['11 01']])('a permit for %s settles it', (code) => {
  const judged = judge({ resource: acid }, withPermit([code]));
  expect(judged).toEqual({ points: 0, reason: 'permit', params: { code: '11 01 05*' } });
});

test('a permit that is over is none', () => {
  const judged = judge({ resource: acid }, withPermit(['11 01 05'], '2025'));
  expect(judged.reason).toBe('no-permit');
});

test('what the law does not take for waste needs no permit, no papers and no code', () => {
  for (const resource of [acid, waste('Dust')]) {
    const given: Side = { resource, company: at('DK'), legalStatus: 'by-product' };
    expect(judge(given, { company: at('SE') })).toEqual({
      points: 0,
      reason: 'nothing-against',
    });
  }
});

test('waste across a border takes papers; where nobody knows the country, nothing is said', () => {
  const given: Side = { resource: waste('Ash', '10 01 01'), company: at('dk') };
  expect(judge(given, { company: at('SE') })).toEqual({
    points: -5,
    reason: 'border',
    params: { from: 'DK', to: 'SE' },
  });
  expect(judge(given, { company: at('DK') }).reason).toBe('nothing-against');
  expect(judge(given, { company: at(null) }).reason).toBe('nothing-against');
});

test('several matters are told with the gravest first, and never cost more than a prohibition', () => {
  const given: Side = { resource: acid, company: at('DK') };
  const taken: Side = { company: at('SE') };
  expect(judge({ ...given, legalStatus: 'undecided' }, taken)).toEqual({
    points: -20,
    reason: 'no-permit',
    params: { code: '11 01 05*' },
    also: [{ reason: 'status-undecided' }, { reason: 'border', params: { from: 'DK', to: 'SE' } }],
  });
});

test('a status that is left open is to be asked about', () => {
  expect(judge({ resource: waste('Dust'), legalStatus: 'undecided' }, {})).toEqual({
    points: -5,
    reason: 'status-undecided',
    isUnknown: true,
  });
});

test('what may not be fed is so under the rules of the EU alone', () => {
  const leftovers = { resource: waste('Kitchen waste', '20 01 08') };
  const feed = { company: sector('10.91') };
  expect(judge(leftovers, feed, { rulePack: 'eu' })).toEqual({
    points: -20,
    reason: 'catering-to-feed',
  });
  expect(judge(leftovers, feed).reason).toBe('nothing-against');
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
