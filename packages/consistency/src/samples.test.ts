import { graphOf } from '@symbiomap/domain';
import { samples, type SampleId } from '@symbiomap/domain/samples';
import { expect, test } from 'vitest';
import { checkBoard } from './checkBoard.ts';

/**
 * What a facilitator is told about each published network: few things, each worth a look. A rule that speaks up
 * about a well-kept board has to defend itself here.
 */
const expected: Readonly<Record<SampleId, readonly string[]>> = {
  'kalundborg-2000': ['G04: hint', 'S06:novozymes hint'],
  'kalundborg-green': ['G04: hint'],
  handelo: ['G04: hint'],
  guitang: ['G04: hint'],
  'kwinana-part': ['G04: hint'],
  'spb-2021': ['T01:plastic-bench-maker-recovered-plastic warning', 'G04: hint', 'S14: hint'],
};

test.each(samples)('$id: what there is to say about it', (sample) => {
  const findings = checkBoard(graphOf(sample.load()));
  expect(findings.map(({ key, severity }) => `${key} ${severity}`)).toEqual(expected[sample.id]);
});
