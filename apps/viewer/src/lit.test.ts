import { graphOf } from '@symbiomap/domain';
import { samples } from '@symbiomap/domain/samples';
import { expect, test } from 'vitest';
import { noFilter, usualLook } from '@symbiomap/scene';
import { companyInAddress } from './address.ts';
import { findOnMap, litIn } from './lit.ts';
import type { ViewState } from './viewState.ts';

const graph = graphOf(samples[0].load());
const petersburg = graphOf(samples[5].load());
const view: ViewState = {
  language: 'en',
  focus: null,
  steps: 1,
  search: '',
  filter: noFilter,
  look: usualLook,
};

test('a company lights its neighbours, and more with each step', () => {
  const sizes = ([1, 2, 3] as const).map(
    (steps) => litIn(graph, { ...view, focus: 'gyproc', steps })?.size ?? 0,
  );
  expect(litIn(graph, { ...view, focus: 'gyproc' })).toContain('asnaes');
  expect(sizes.toSorted((a, b) => a - b)).toEqual(sizes);
  expect(new Set(sizes).size).toBe(3);
});

test('what flows is found in any alphabet, and lit with both its ends', () => {
  const found = findOnMap(petersburg, 'жмых');
  expect(found.flows.size).toBe(1);
  expect(litIn(petersburg, { ...view, search: 'жмых' })?.size).toBe(3);
  expect(findOnMap(petersburg, 'Буше').companies.size).toBe(1);
  expect(findOnMap(graph, 'asnaes').companies).toContain('asnaes');
});

test('only what runs, and only heat: such flows with their ends, in a search and around a company too', () => {
  const filter = { ...noFilter, stages: ['operating'], sorts: ['heat'] } as const;
  const lit = litIn(graph, { ...view, filter }) ?? new Set();
  const flows = [...graph.board.flows.values()].filter(({ id }) => lit.has(id));
  expect(flows.length).toBeGreaterThan(0);
  for (const flow of flows) {
    expect(flow.stage).toBe('operating');
    expect(['heat', 'cold']).toContain(graph.resource(flow.resource)?.kind);
    expect(lit).toContain(flow.from);
    expect(lit).toContain(flow.to);
  }
  for (const narrowed of [{ search: 'steam' }, { focus: 'asnaes' }]) {
    const less = litIn(graph, { ...view, ...narrowed, filter }) ?? new Set();
    expect(less.size).toBeGreaterThan(0);
    for (const id of less) expect(lit).toContain(id);
  }
});

test('nothing asked for: nothing is faded', () => {
  expect(litIn(graph, view)).toBeNull();
});

test('an address names a company of the map or none', () => {
  expect(companyInAddress(graph, '#c=asnaes')).toBe('asnaes');
  for (const hash of ['', '#c=nobody', '#c=__proto__', '#x']) {
    expect(companyInAddress(graph, hash)).toBeNull();
  }
});
