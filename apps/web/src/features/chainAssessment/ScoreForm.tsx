import type { Score, ScreeningCriterion } from '@symbiomap/domain';
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { ChainWords } from './chainWords.ts';
import styles from './scoreForm.module.css';

export const scoreValues = [1, 2, 3, 4, 5] as const;
export const certainties = [1, 2, 3] as const;
export type Certainty = (typeof certainties)[number];

/** What somebody says anew of a score. */
export type ScoreFields = Partial<Pick<Score, 'value' | 'certainty' | 'note'>>;

/** How a stream fares by a criterion, how sure that is and why, beside what the board knows of it. */
export function ScoreForm({
  anchor,
  criterion,
  flowName,
  score,
  facts,
  words,
  isReadOnly,
  onSet,
  onClose,
}: {
  readonly anchor: string;
  readonly criterion: ScreeningCriterion;
  readonly flowName: string;
  readonly score: Score | undefined;
  readonly facts: readonly string[];
  readonly words: ChainWords;
  readonly isReadOnly: boolean;
  readonly onSet: (fields: ScoreFields) => void;
  readonly onClose: () => void;
}) {
  const value = score?.value ?? null;
  return (
    <div className={styles.form}>
      <p className={styles.flow}>{flowName}</p>
      <p className={styles.question}>{words(`chain.ask.${criterion}`)}</p>
      <RadioGroup
        className={styles.group ?? ''}
        orientation="horizontal"
        value={value === null ? null : String(value)}
        isDisabled={isReadOnly}
        onChange={(chosen) => onSet({ value: Number(chosen) })}
      >
        <Label className={styles.label ?? ''}>{words('chain.screening.score')}</Label>
        <div className={styles.values}>
          {scoreValues.map((one) => (
            <RadioField key={one} value={String(one)} className={styles.choice ?? ''}>
              <RadioButton className={styles.value ?? ''}>{String(one)}</RadioButton>
            </RadioField>
          ))}
        </div>
        <p className={styles.ends}>
          <span>1: {words(`chain.ask.${criterion}.1`)}</span>
          <span>5: {words(`chain.ask.${criterion}.5`)}</span>
        </p>
      </RadioGroup>
      <RadioGroup
        className={styles.group ?? ''}
        orientation="horizontal"
        value={score?.certainty == null ? null : String(score.certainty)}
        isDisabled={isReadOnly}
        onChange={(chosen) => onSet({ certainty: Number(chosen) })}
      >
        <Label className={styles.label ?? ''}>{words('chain.screening.certainty')}</Label>
        <div className={styles.values}>
          {certainties.map((one) => (
            <RadioField key={one} value={String(one)} className={styles.choice ?? ''}>
              <RadioButton className={styles.certainty ?? ''}>
                {words(`chain.screening.certainty.${one}`)}
              </RadioButton>
            </RadioField>
          ))}
        </div>
      </RadioGroup>
      <TextField
        label={words('chain.screening.note')}
        anchor={anchor}
        value={score?.note ?? ''}
        maxLength={2_000}
        isReadOnly={isReadOnly}
        onCommit={(note) => onSet({ note: note === '' ? null : note })}
      />
      {facts.length > 0 && (
        <section>
          <h4 className={styles.label}>{words('chain.screening.known')}</h4>
          <ul className={styles.facts}>
            {facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </section>
      )}
      <div className={styles.buttons}>
        {!isReadOnly && score !== undefined && (
          <Button look="quiet" onPress={() => onSet({ value: null, certainty: null, note: null })}>
            {words('chain.screening.clear')}
          </Button>
        )}
        <Button look="primary" onPress={onClose}>
          {words('chain.screening.close')}
        </Button>
      </div>
    </div>
  );
}

/** How sure a score is, if anybody said. */
export function certaintyOf(score: Score | undefined): Certainty | null {
  return certainties.find((one) => one === score?.certainty) ?? null;
}
