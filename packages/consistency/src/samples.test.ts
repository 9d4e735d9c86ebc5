import { graphOf } from '@symbiomap/domain';
import { samples, type SampleId } from '@symbiomap/domain/samples';
import { expect, test } from 'vitest';
import { checkBoard } from './checkBoard.ts';

/**
 * What a facilitator is told about each published network: few things, each worth a look. A rule that speaks up
 * about a well-kept board has to defend itself here.
 */
const expected: Readonly<Record<SampleId, readonly string[]>> = {
  'kalundborg-2000': [
    'E02: warning',
    'T06: warning',
    'G01: hint',
    'G04: hint',
    'N02:asnaes hint',
    'R07: hint',
    'S06:novozymes hint',
  ],
  'kalundborg-green': ['E02: warning', 'T06: warning', 'G04: hint', 'N02:bioenergy hint'],
  handelo: ['E02: warning', 'G04: hint', 'N02:agroetanol hint', 'R07: hint'],
  guitang: ['E02: warning', 'G04: hint', 'N02:pulp-plant hint'],
  'kwinana-part': [
    'R02:csbp-water-fluorosilicic-acid error',
    'E02: warning',
    'T06: warning',
    'G04: hint',
  ],
  'spb-2021': [
    'E02: warning',
    'T01:plastic-bench-maker-recovered-plastic warning',
    'G04: hint',
    'N02:lab hint',
    'S14: hint',
    'T05:bushe-tkkz-organic-waste hint',
  ],
};

test.each(samples)('$id: what there is to say about it', (sample) => {
  const findings = checkBoard(graphOf(sample.load()), { today: '2026-11-23' });
  expect(findings.map(({ key, severity }) => `${key} ${severity}`)).toEqual(expected[sample.id]);
});
