import { companyKinds, evidenceClasses, flowStages, graphOf } from '@symbiomap/domain';
import { samples } from '@symbiomap/domain/samples';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flowSorts } from './palette.ts';
import { sectorGroups } from './sectors.ts';
import { placesOf } from './placement.ts';
import { boardOfShown, isFiltering, noFilter, shownItems, type BoardFilter } from './shownItems.ts';

const kalundborg = graphOf(boardOf('kalundborg-2000'));

function boardOf(id: (typeof samples)[number]['id']) {
  const sample = samples.find((one) => one.id === id);
  if (sample === undefined) throw new Error(`No sample ${id}`);
  return sample.load();
}

/** The names of the companies that are shown. */
function companiesShown(filter: Partial<BoardFilter>): readonly string[] {
  const shown = shownItems(kalundborg, { ...noFilter, ...filter }, null);
  return [...kalundborg.board.companies.values()]
    .filter(({ id }) => shown?.has(id) ?? true)
    .map(({ name }) => name);
}

test('without filter and focus all is shown', () => {
  expect(shownItems(kalundborg, noFilter, null)).toBeNull();
  expect(isFiltering({ ...noFilter, text: '  ' })).toBe(false);
});

test('a text finds companies by their names and by what they give and take', () => {
  expect(companiesShown({ text: 'gyproc' })).toEqual(['Gyproc plasterboard']);
  const steam = companiesShown({ text: 'steam' });
  expect(steam).toContain('Novo Nordisk');
  expect(steam).not.toContain('Farms');
});

test('a sector leaves its companies and the flows among them', () => {
  const farming = companiesShown({ sectors: ['farming'] });
  expect(farming).toContain('Farms');
  expect(farming).not.toContain('Novo Nordisk');
});

const filters: fc.Arbitrary<BoardFilter> = fc.record({
  text: fc.constantFrom('', 'steam', 'пар', 'o', 'water'),
  sectors: fc.subarray([...sectorGroups], { maxLength: 4 }),
  kinds: fc.subarray([...companyKinds], { maxLength: 4 }),
  sorts: fc.subarray([...flowSorts]),
  stages: fc.subarray([...flowStages], { maxLength: 4 }),
  evidence: fc.subarray([...evidenceClasses, null], { maxLength: 4 }),
});
const graphs = fc.constantFrom(...samples.map((sample) => graphOf(sample.load())));

test('what is shown is on the board, and flows have both their ends', () => {
  fc.assert(
    fc.property(graphs, filters, (graph, filter) => {
      for (const id of shownItems(graph, filter, null) ?? []) {
        const flow = graph.board.flows.get(id);
        if (flow === undefined) expect(graph.board.companies.has(id)).toBe(true);
        else {
          const shown = shownItems(graph, filter, null);
          expect([flow.from, flow.to].every((end) => end !== null && shown?.has(end))).toBe(true);
        }
      }
    }),
  );
});

test('asking for more leaves less', () => {
  fc.assert(
    fc.property(graphs, filters, filters, (graph, one, other) => {
      const wide = { ...noFilter, text: one.text, kinds: one.kinds };
      const narrow = { ...wide, sectors: other.sectors, stages: other.stages };
      const seen = shownItems(graph, wide, null);
      for (const id of shownItems(graph, narrow, null) ?? []) {
        expect(seen?.has(id) ?? true).toBe(true);
      }
    }),
  );
});

test('each step of focus shows what the one before did, and where it began', () => {
  fc.assert(
    fc.property(graphs, fc.nat(), (graph, at) => {
      const companies = [...graph.board.companies.keys()];
      const start = companies[at % companies.length];
      if (start === undefined) return;
      const [one, two, three] = ([1, 2, 3] as const).map(
        (steps) => shownItems(graph, noFilter, { ids: [start], steps }) ?? new Set<string>(),
      );
      expect(one?.has(start)).toBe(true);
      for (const id of one ?? []) expect(two?.has(id)).toBe(true);
      for (const id of two ?? []) expect(three?.has(id)).toBe(true);
    }),
  );
});

test('what is shown lies where it lay, whether it has a place of its own or not', () => {
  const placed = kalundborg.board;
  const board = {
    ...placed,
    companies: new Map(
      [...placed.companies].map(([id, company]) => [id, { ...company, position: null }]),
    ),
  };
  const shown = shownItems(graphOf(board), { ...noFilter, text: 'steam' }, null) ?? new Set();
  const reduced = boardOfShown(board, shown);
  expect(reduced.companies.size).toBeLessThan(board.companies.size);
  const places = placesOf(board);
  for (const [id, place] of placesOf(reduced)) expect(place).toEqual(places.get(id));
});
