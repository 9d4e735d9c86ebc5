import { scoresOf, type RecordFields, type ScreeningCriterion } from '@symbiomap/domain';
import type { Command } from '../command.ts';

export interface SetScoreArgs {
  readonly assessment: string;
  readonly flow: string;
  readonly criterion: ScreeningCriterion;
  /** What is said anew; `null` takes it back. */
  readonly fields: Pick<RecordFields<'scores'>, 'value' | 'certainty' | 'note'>;
}

/**
 * Says how a stream of an assessed chain fares by a criterion. A score of which nothing is left goes. Returns the id
 * of the score; `null` where there is none.
 */
export const setScore: Command<SetScoreArgs, string | null> = {
  id: 'score.set',
  run: (tx, { assessment, flow, criterion, fields }) => {
    const { before } = tx;
    const held = scoresOf(before, assessment).of(flow, criterion);
    const { value, certainty, note } = { ...held, ...fields };
    if (held === undefined) {
      const isNothing = [value, certainty, note].every(isUnsaid);
      if (isNothing || !before.assessments.has(assessment) || !before.flows.has(flow)) return null;
      const id = tx.newId();
      tx.create('scores', id, { assessment, flow, criterion, ...fields });
      return id;
    }
    if ([value, certainty, note].every(isUnsaid)) {
      for (const id of scoresOf(before, assessment).idsOf(flow, criterion)) tx.remove('scores', id);
      return null;
    }
    tx.edit('scores', held.id, fields);
    return held.id;
  },
};

function isUnsaid(value: string | number | null | undefined): boolean {
  return value === null || value === undefined || value === '';
}
