import { TextField } from '../../../ui/TextField.tsx';
import { ChainText, type StepProps } from '../ChainStep.tsx';
import styles from '../chainAssessment.module.css';

/** What the question is, to what numbers refer, and what is left out. */
export function GoalStep(step: StepProps) {
  const { chain, words, isReadOnly, onEdit } = step;
  const shared = { isReadOnly, maxLength: 300 };
  return (
    <div className={styles.fields}>
      <TextField
        {...shared}
        key={`${chain.id}.name`}
        label={words('chain.goal.name')}
        anchor={`${chain.id}.name`}
        value={chain.name}
        onCommit={(name) => onEdit({ name })}
      />
      <ChainText
        step={step}
        field="goal"
        label={words('chain.goal.goal')}
        example={words('chain.goal.goalExample')}
      />
      <TextField
        {...shared}
        key={`${chain.id}.unit`}
        label={words('chain.goal.unit')}
        anchor={`${chain.id}.unit`}
        value={chain.unit ?? ''}
        description={isReadOnly ? undefined : words('chain.goal.unitExample')}
        onCommit={(unit) => onEdit({ unit: unit === '' ? null : unit })}
      />
      <ChainText
        step={step}
        field="boundary"
        label={words('chain.goal.boundary')}
        example={words('chain.goal.boundaryExample')}
      />
    </div>
  );
}
