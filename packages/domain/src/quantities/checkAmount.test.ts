import { describe, expect, test } from 'vitest';
import { checkAmount } from './checkAmount.ts';

const problemOf = (written: string) => {
  const read = checkAmount(written);
  return read.ok ? null : read.problem;
};

describe('what nobody means is asked about, with the nearest that somebody can', () => {
  test('a range the wrong way round', () => {
    expect(problemOf('130–100 t/year')).toMatchObject({
      code: 'swapped',
      readings: [{ low: 100, mode: 115, high: 130, unit: 't', per: 'year' }],
    });
  });

  test('an amount below zero', () => {
    expect(problemOf('-5 t/year')).toMatchObject({
      code: 'negative',
      readings: [{ mode: 5, unit: 't', per: 'year' }],
    });
  });

  test('more than there is in the world', () => {
    expect(problemOf('80 000 000 000 t/year')).toMatchObject({
      code: 'absurd',
      readings: [{ mode: 8e10, unit: 'dt' }],
    });
    expect(problemOf(`1${'0'.repeat(20)}`)?.code).toBe('absurd');
  });
});

test.each(['12 t/week', '0 t', '100–130 kt/y', '115 (100–130) t', '6 000 000 m³/year'])(
  '%s is nothing to ask about',
  (written) => {
    expect(problemOf(written)).toBeNull();
  },
);

test('where two things are wrong nothing is offered that is wrong still', () => {
  expect(problemOf('500 (130–100) t')).toMatchObject({ code: 'swapped', readings: [] });
});

test('what is not understood is told as it was', () => {
  expect(problemOf('12 tonns')).toMatchObject({ code: 'unknown-unit', start: 3, end: 8 });
});
