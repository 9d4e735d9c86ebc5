import type { Translate, Volumes } from '@symbiomap/i18n';
import { useId } from 'react';
import { PlanStepRow } from './PlanStepRow.tsx';
import type { PlanGroup, PlanStep } from './planSteps.ts';
import styles from './actionPlan.module.css';

interface Props {
  readonly group: PlanGroup;
  readonly steps: readonly PlanStep[];
  readonly words: Translate<Volumes['actionPlan']>;
  readonly onShow: (flowId: string) => void;
}

const heads = ['flow', 'barrier', 'nextStep', 'owner', 'due', 'solved'] as const;

/** Steps that are in the same case: overdue, to come, without a date, done. */
export function PlanGroupList({ group, steps, words, onShow }: Props) {
  const titleId = useId();
  if (steps.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby={titleId} data-group={group}>
      <h3 id={titleId} className={styles.groupTitle}>
        {words(`actionPlan.group.${group}`)} <span className={styles.number}>{steps.length}</span>
      </h3>
      {/* Each field says its name to those who do not see these. */}
      <div className={styles.heads} aria-hidden>
        {heads.map((head) => (
          <span key={head}>{words(`actionPlan.${head}`)}</span>
        ))}
      </div>
      <ul className={styles.steps}>
        {steps.map((step) => (
          <PlanStepRow key={step.key} step={step} group={group} words={words} onShow={onShow} />
        ))}
      </ul>
    </section>
  );
}
