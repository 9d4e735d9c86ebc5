import { screeningCriteria, type Assessment, type BoardSnapshot } from '@symbiomap/domain';
import {
  assessmentSteps,
  isStepDone,
  scoredValues,
  type AssessmentStep,
} from '../../screening/assessmentSteps.ts';
import { defineIndicator } from '../indicator.ts';
import type { Look } from '../look.ts';
import { meanOf } from '../meanOf.ts';

/**
 * I20: the stepwise assessment of chains (after Feiz & Ammenberg 2017: goal with unit and boundary, streams, reference,
 * screening by criteria on a scale of 1–5, numbers for the best, what would change the answer). The figure is the share
 * of the six steps that are written down; beside it, the mean score of each criterion, and how certain it is, 1–3.
 */
export const chainProfile = defineIndicator({
  id: 'I20',
  unit: '%',
  parts: {
    'steps-done': { unit: '%', of: 'chain' },
    score: { unit: '', of: 'criterion' },
    certainty: { unit: '', of: 'criterion' },
  },
  missing: [
    'no-chain',
    'step-goal',
    'step-streams',
    'step-reference',
    'step-screening',
    'step-numbers',
    'step-sensitivity',
  ],
  compute(look) {
    const chains = chainsOn(look);
    const { board } = look.graph;
    const stepsLeft = (step: AssessmentStep) =>
      chains.filter((chain) => !isStepDone(step, chain, board)).map(({ id }) => id);
    const done = chains.map((chain) => ({ of: chain.id, value: doneShare(chain, board) }));
    return {
      value: meanOf(done.map(({ value }) => value)),
      parts: [
        ...done.map((share) => ({ part: 'steps-done' as const, ...share })),
        ...scoresByCriterion(chains, board),
      ],
      unknown: [
        ...(chains.length === 0 ? [{ missing: 'no-chain' as const, items: [] }] : []),
        ...assessmentSteps
          .map((step) => ({ missing: `step-${step}` as const, items: stepsLeft(step) }))
          .filter(({ items }) => items.length > 0),
      ],
    };
  },
});

/** The assessments of what is looked at: those of other chains are left out, those of no flows yet are not. */
function chainsOn({ graph: { board } }: Look): readonly Assessment[] {
  return [...board.assessments.values()]
    .filter(({ flows }) => flows.length === 0 || flows.some((id) => board.flows.has(id)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function doneShare(chain: Assessment, board: BoardSnapshot): number {
  const done = assessmentSteps.filter((step) => isStepDone(step, chain, board));
  return (done.length / assessmentSteps.length) * 100;
}

function scoresByCriterion(chains: readonly Assessment[], board: BoardSnapshot) {
  return screeningCriteria.flatMap((of) => {
    const scores = chains.flatMap((chain) => scoredValues(chain, of, board));
    if (scores.length === 0) return [];
    const certainties = scores.flatMap(({ certainty }) => certainty ?? []);
    return [
      { part: 'score' as const, of, value: meanOf(scores.map(({ value }) => value)) },
      { part: 'certainty' as const, of, value: meanOf(certainties) },
    ];
  });
}
