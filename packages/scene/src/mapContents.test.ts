import { samples } from '@symbiomap/domain/samples';
import { expect, test } from 'vitest';
import { mapContents, type Counted } from './mapContents.ts';

const sum = (entries: readonly Counted<unknown>[]) =>
  entries.reduce((total, { count }) => total + count, 0);

test.each(samples)(
  '$id: every card and line is counted once, nothing that is not there',
  (sample) => {
    const board = sample.load();
    const { sectors, kinds, sorts, stages, evidence } = mapContents(board);
    for (const entries of [sectors, kinds]) expect(sum(entries)).toBe(sample.companyCount);
    for (const entries of [sorts, stages, evidence]) expect(sum(entries)).toBe(sample.flowCount);
    for (const entries of [sectors, kinds, sorts, stages, evidence])
      expect(entries.every(({ count }) => count > 0)).toBe(true);
  },
);
