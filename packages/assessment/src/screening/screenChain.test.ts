import { scoresOf, screeningCriteria } from '@symbiomap/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boardOf } from '../../../consistency/src/testing/boardOf.ts';
import { screenChain } from './screenChain.ts';

type Scored = readonly [
  flow: string,
  criterion: string,
  value: number | null,
  certainty: number | null,
];

const flows = ['f', 'g', 'h'];
function screened(...scored: readonly Scored[]) {
  const board = boardOf({
    flows: flows.map((id) => ({ id })),
    assessments: [{ id: 'x', flows: [...flows, 'gone', 'f'] }],
    scores: scored.map(([flow, criterion, value, certainty], index) => ({
      id: `s${index}`,
      assessment: 'x',
      flow,
      criterion,
      ...(value !== null && { value }),
      ...(certainty !== null && { certainty }),
    })),
  });
  const chain = board.assessments.get('x');
  if (chain === undefined) throw new Error('no chain');
  return { board, ...screenChain(chain, board) };
}

test('nothing scored: every stream can turn out anything, and nothing is asked', () => {
  expect(screened()).toMatchObject({
    standings: flows.map((flow) => ({ flow, mean: null, low: 1, high: 5 })),
    rivals: [],
    questions: [],
  });
});

test('what is known stands firm, a guess may be off by two, grounds by one', () => {
  const { standings } = screened(['f', 'legal', 3, 3], ['g', 'legal', 3, 2], ['h', 'legal', 3, 1]);
  const ranges = Object.fromEntries(standings.map(({ flow, low, high }) => [flow, [low, high]]));
  expect(ranges).toEqual({ f: [3, 3], g: [2, 4], h: [1, 5] });
});

test('criteria that nobody used do not count; what is not scored by one in use can be anything', () => {
  const { standings } = screened(['f', 'legal', 4, 3], ['f', 'money', 2, 3], ['g', 'legal', 5, 3]);
  expect(standings[0]).toEqual({ flow: 'g', mean: 5, low: 3, high: 5 });
  expect(standings[1]).toEqual({ flow: 'f', mean: 3, low: 3, high: 3 });
});

test('a first that no other can reach stands: nothing is asked', () => {
  const firm = screened(['f', 'legal', 5, 3], ['g', 'legal', 2, 2], ['h', 'legal', 1, 1]);
  expect(firm).toMatchObject({ rivals: [], questions: [] });
});

test('what moves most is asked first, of the first and of those that could overtake it', () => {
  const { rivals, questions } = screened(
    ['f', 'legal', 4, 2],
    ['f', 'money', 4, 3],
    ['g', 'legal', 3, 1],
    ['g', 'money', 4, 3],
    ['h', 'legal', 1, 3],
    ['h', 'money', 1, 3],
  );
  expect(rivals).toEqual(['g']);
  expect(questions.map(({ flow, criterion, moves }) => [flow, criterion, moves])).toEqual([
    ['g', 'legal', 2],
    ['f', 'legal', 1],
  ]);
});

const score = fc.tuple(
  fc.constantFrom(...flows),
  fc.constantFrom(...screeningCriteria),
  fc.option(fc.integer({ min: 1, max: 5 })),
  fc.option(fc.integer({ min: 1, max: 3 })),
);

test('a mean lies in its range, which is on the scale; being surer never widens it', () => {
  fc.assert(
    fc.property(fc.array(score, { maxLength: 21 }), (scored) => {
      const told = screened(...scored);
      const sure = screened(...scored.map(([a, b, c]) => [a, b, c, 3] as const));
      const sureOf = new Map(sure.standings.map((standing) => [standing.flow, standing]));
      expect(told.standings.map(({ flow }) => flow).sort()).toEqual(flows);
      for (const { flow, mean, low, high } of told.standings) {
        expect(low).toBeGreaterThanOrEqual(1);
        expect(high).toBeLessThanOrEqual(5);
        expect(sureOf.get(flow)?.low).toBeGreaterThanOrEqual(low - 1e-9);
        expect(sureOf.get(flow)?.high).toBeLessThanOrEqual(high + 1e-9);
        if (mean === null) continue;
        expect(mean).toBeGreaterThanOrEqual(low - 1e-9);
        expect(mean).toBeLessThanOrEqual(high + 1e-9);
      }
    }),
  );
});

test('with all that is asked known as it was scored, the answer no longer moves', () => {
  fc.assert(
    fc.property(fc.array(score, { maxLength: 21 }), (scored) => {
      const { board, questions, standings } = screened(...scored);
      const scores = scoresOf(board, 'x');
      const known = questions.map(({ flow, criterion }) => {
        const value = scores.of(flow, criterion)?.value ?? 3;
        return [flow, criterion, value, 3] as const;
      });
      const after = screened(...scored, ...known);
      const asked = new Set(questions.map(({ flow }) => flow));
      for (const { flow, low, high } of after.standings)
        if (asked.has(flow)) expect(high - low).toBeCloseTo(0);
      expect(after.standings).toHaveLength(standings.length);
    }),
  );
});
