import type { Assessment } from '@symbiomap/domain';
import { defineIndicator } from '../indicator.ts';
import type { Look } from '../look.ts';
import { meanOf } from '../meanOf.ts';

/** The steps of an assessment, and whether each is done. */
const steps = {
  'step-goal': ({ goal, unit, boundary }: Assessment) => [goal, unit, boundary].every(isWritten),
  'step-streams': ({ flows }: Assessment) => flows.length > 0,
  'step-reference': ({ reference }: Assessment) => isWritten(reference),
  'step-screening': ({ scores }: Assessment) => scores.some(({ value }) => value !== null),
  'step-numbers': ({ conclusion }: Assessment) => isWritten(conclusion),
  'step-sensitivity': ({ sensitivity }: Assessment) => isWritten(sensitivity),
} as const;
type Step = keyof typeof steps;
const stepIds = Object.keys(steps) as Step[];

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
    const done = chains.map((chain) => ({ of: chain.id, value: doneShare(chain) }));
    return {
      value: meanOf(done.map(({ value }) => value)),
      parts: [
        ...done.map((share) => ({ part: 'steps-done' as const, ...share })),
        ...scoresOf(chains),
      ],
      unknown: [
        ...(chains.length === 0 ? [{ missing: 'no-chain' as const, items: [] }] : []),
        ...stepIds
          .map((missing) => ({ missing, items: undone(chains, missing) }))
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

function undone(chains: readonly Assessment[], step: Step): readonly string[] {
  return chains.filter((chain) => !steps[step](chain)).map(({ id }) => id);
}

function doneShare(chain: Assessment): number {
  return (stepIds.filter((step) => steps[step](chain)).length / stepIds.length) * 100;
}

function scoresOf(chains: readonly Assessment[]) {
  const scores = chains.flatMap((chain) => chain.scores).filter(({ value }) => value !== null);
  const byCriterion = Map.groupBy(scores, ({ criterion }) => criterion ?? '');
  return [...byCriterion]
    .filter(([of]) => of !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([of, own]) => [
      { part: 'score' as const, of, value: meanOf(own.flatMap(({ value }) => value ?? [])) },
      {
        part: 'certainty' as const,
        of,
        value: meanOf(own.flatMap(({ certainty }) => certainty ?? [])),
      },
    ]);
}

function isWritten(text: string | null): boolean {
  return (text ?? '').trim() !== '';
}
