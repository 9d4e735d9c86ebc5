import { expect, test } from 'vitest';
import { graphOf } from '../graph/boardGraph.ts';
import { mapParts } from '../graph/mapParts.ts';
import { perYear } from '../quantities/yearly.ts';
import { samples, type SampleId } from './samples.ts';

const cardWidth = 220;
const cardHeight = 96;

/** Distinct links (giver to taker, whatever flows), as counted by hand from the published maps. */
const links: Readonly<Record<SampleId, number>> = {
  'kalundborg-2000': 16,
  'kalundborg-green': 7,
  handelo: 8,
  guitang: 9,
  'kwinana-part': 2,
  'spb-2021': 7,
};

test.each(samples)('$id is read without a fault', (sample) => {
  const board = sample.load();
  expect(board.faults).toEqual([]);
  expect(board.companies.size).toBe(sample.companyCount);
  expect(board.flows.size).toBe(sample.flowCount);
});

test.each(samples)('$id holds no field that this version does not know', (sample) => {
  const board = sample.load();
  expect(board.unread).toBeNull();
  for (const table of [board.companies, board.resources, board.needs, board.flows, board.notes]) {
    for (const record of table.values()) expect(record.unread).toBeNull();
  }
});

test.each(samples)('$id has the links that its source counts', (sample) => {
  const flows = [...sample.load().flows.values()];
  const distinct = new Set(flows.map((flow) => `${flow.from ?? ''} ${flow.to ?? ''}`));
  expect(distinct.size).toBe(links[sample.id]);
});

test.each(samples)('every reference of $id leads to a record', (sample) => {
  const board = sample.load();
  for (const flow of board.flows.values()) {
    expect(board.companies.has(flow.from ?? ''), flow.id).toBe(true);
    expect(board.companies.has(flow.to ?? ''), flow.id).toBe(true);
    expect(board.resources.has(flow.resource ?? ''), flow.id).toBe(true);
  }
  for (const need of board.needs.values()) {
    expect(
      board.companies.has(need.company ?? '') && board.resources.has(need.resource ?? ''),
    ).toBe(true);
  }
});

test.each(samples)(
  'every flow of $id names its source, and every amount can be counted',
  (sample) => {
    for (const flow of sample.load().flows.values()) {
      expect(flow.evidence?.class, flow.id).toBeTruthy();
      expect(flow.evidence?.source, flow.id).toBeTruthy();
      if (flow.amount !== null) expect(perYear(flow.amount, null), flow.id).not.toBeNull();
    }
  },
);

test.each(samples)('every company and resource of $id has a Russian name', (sample) => {
  const board = sample.load();
  for (const record of [...board.companies.values(), ...board.resources.values()]) {
    expect(record.names?.['ru'], record.id).toBeTruthy();
  }
});

test.each(samples)('the cards of $id leave room for the labels between them', (sample) => {
  const cards = [...sample.load().companies.values()];
  for (const [index, card] of cards.entries()) {
    for (const other of cards.slice(index + 1)) {
      const across = Math.abs((card.position?.x ?? 0) - (other.position?.x ?? 0)) - cardWidth;
      const down = Math.abs((card.position?.y ?? 0) - (other.position?.y ?? 0)) - cardHeight;
      expect(across >= 120 || down >= 90, `${card.id} and ${other.id}`).toBe(true);
    }
  }
});

test('amounts that nobody published stay unknown', () => {
  const board = samples.find(({ id }) => id === 'spb-2021')?.load();
  const amounts = [...(board?.flows.values() ?? [])].map(({ amount }) => amount);
  expect(amounts).toEqual(Array(7).fill(null));
});

test('St. Petersburg is a map in two parts', () => {
  const board = samples.find(({ id }) => id === 'spb-2021')?.load();
  expect(board && mapParts(graphOf(board)).map((part) => part.length)).toEqual([7, 2]);
});
