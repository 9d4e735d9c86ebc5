import {
  scoresOf,
  screeningCriteria,
  type Assessment,
  type BoardSnapshot,
  type ScreeningCriterion,
} from '@symbiomap/domain';

/** The steps of an assessment of a chain, in their order (Feiz & Ammenberg 2017; the six are general knowledge). */
export const assessmentSteps = [
  'goal',
  'streams',
  'reference',
  'screening',
  'numbers',
  'sensitivity',
] as const;
export type AssessmentStep = (typeof assessmentSteps)[number];

type Scored = Pick<BoardSnapshot, 'scores'>;

const isDone: Readonly<Record<AssessmentStep, (chain: Assessment, board: Scored) => boolean>> = {
  goal: ({ goal, unit, boundary }) => [goal, unit, boundary].every(isWritten),
  streams: ({ flows }) => flows.length > 0,
  reference: ({ reference }) => isWritten(reference),
  screening: (chain, board) =>
    screeningCriteria.some((criterion) => scoredValues(chain, criterion, board).length > 0),
  numbers: ({ conclusion }) => isWritten(conclusion),
  sensitivity: ({ sensitivity }) => isWritten(sensitivity),
};

/** Whether a step of an assessment is written down; of the screening, whether it was begun. */
export function isStepDone(step: AssessmentStep, chain: Assessment, board: Scored): boolean {
  return isDone[step](chain, board);
}

/** What was scored of the streams of a chain by one criterion: values, 1–5, with their certainty, 1–3. */
export function scoredValues(
  chain: Assessment,
  criterion: ScreeningCriterion,
  board: Scored,
): readonly { readonly value: number; readonly certainty: number | null }[] {
  const scores = scoresOf(board, chain.id);
  return chain.flows.flatMap((flow) => {
    const { value, certainty } = scores.of(flow, criterion) ?? { value: null, certainty: null };
    return value === null ? [] : [{ value, certainty }];
  });
}

function isWritten(text: string | null): boolean {
  return (text ?? '').trim() !== '';
}
