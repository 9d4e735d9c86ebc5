import {
  scoresOf,
  screeningCriteria,
  type Assessment,
  type BoardSnapshot,
  type Score,
  type ScreeningCriterion,
} from '@symbiomap/domain';
import { meanOf } from '../indicators/meanOf.ts';

const lowest = 1;
const highest = 5;
/** By how much a score may be off, by its certainty from 1, guessed, to 3, known (general knowledge). */
const offBy: Readonly<Record<number, number>> = { 1: 2, 2: 1, 3: 0 };
const offByUnsaid = 2;

/** How a stream of an assessed chain stands. Scores are from 1, speaks against it, to 5, speaks for it. */
export interface StreamStanding {
  readonly flow: string;
  /** The mean of what was scored; `null` if nothing was. */
  readonly mean: number | null;
  /** Between these the mean can come to lie: by how sure each score is; what nobody has scored can be anything. */
  readonly low: number;
  readonly high: number;
}

/** What is not sure of a stream, and what it can move. */
export interface OpenQuestion {
  readonly flow: string;
  readonly criterion: ScreeningCriterion;
  readonly score: Score | undefined;
  /** How far the mean of the stream can move by it, in points. */
  readonly moves: number;
}

/** The screening of a chain, weighed. */
export interface ScreenedChain {
  /** Best first; streams of which nothing was scored come last. */
  readonly standings: readonly StreamStanding[];
  /** Streams that could turn out better than the one that stands first, as far as is known now. */
  readonly rivals: readonly string[];
  /** What to find out, of the first and its rivals: what moves most first. Nothing if the first stands firm. */
  readonly questions: readonly OpenQuestion[];
}

/**
 * Weighs the scores of a chain: all criteria count alike, and those by which nobody has scored any stream count not
 * at all. The ranges are general knowledge: a guess may be off by two points, a score with grounds by one.
 */
export function screenChain(
  chain: Assessment,
  board: Pick<BoardSnapshot, 'scores' | 'flows'>,
): ScreenedChain {
  const scores = scoresOf(board, chain.id);
  const flows = [...new Set(chain.flows)].filter((id) => board.flows.has(id));
  const criteria = screeningCriteria.filter((criterion) =>
    flows.some((flow) => (scores.of(flow, criterion)?.value ?? null) !== null),
  );
  const standings = flows
    .map((flow) => standingOf(flow, criteria, (criterion) => scores.of(flow, criterion)))
    .sort((a, b) => (b.mean ?? 0) - (a.mean ?? 0) || b.low - a.low);
  const [first] = standings;
  if (first === undefined || first.mean === null) return { standings, rivals: [], questions: [] };

  const rivals = standings.slice(1).filter(({ high }) => high > first.low);
  const questions = (rivals.length === 0 ? [] : [first, ...rivals]).flatMap(({ flow }) =>
    criteria.map((criterion) => {
      const score = scores.of(flow, criterion);
      const [low, high] = rangeOf(score);
      return { flow, criterion, score, moves: (high - low) / criteria.length };
    }),
  );
  return {
    standings,
    rivals: rivals.map(({ flow }) => flow),
    questions: questions.filter(({ moves }) => moves > 0).sort((a, b) => b.moves - a.moves),
  };
}

function standingOf(
  flow: string,
  criteria: readonly ScreeningCriterion[],
  scoreBy: (criterion: ScreeningCriterion) => Score | undefined,
): StreamStanding {
  const values = criteria.flatMap((criterion) => scoreBy(criterion)?.value ?? []);
  const ranges = criteria.map((criterion) => rangeOf(scoreBy(criterion)));
  return {
    flow,
    mean: meanOf(values),
    low: meanOf(ranges.map(([low]) => low)) ?? lowest,
    high: meanOf(ranges.map(([, high]) => high)) ?? highest,
  };
}

function rangeOf(score: Score | undefined): readonly [number, number] {
  const value = score?.value ?? null;
  if (value === null) return [lowest, highest];
  const off = offBy[score?.certainty ?? 0] ?? offByUnsaid;
  return [Math.max(lowest, value - off), Math.min(highest, value + off)];
}
