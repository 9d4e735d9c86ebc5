import type { Score, ScreeningCriterion } from '@symbiomap/domain';
import { useState, type KeyboardEvent } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import listStyles from '../../ui/listBox.module.css';
import type { ChainWords } from './chainWords.ts';
import { certaintyOf, ScoreForm, scoreValues, type ScoreFields } from './ScoreForm.tsx';
import styles from './screening.module.css';

interface Props {
  readonly chainId: string;
  readonly flowId: string;
  readonly criterion: ScreeningCriterion;
  readonly flowName: string;
  readonly score: Score | undefined;
  readonly words: ChainWords;
  readonly isReadOnly: boolean;
  /** Says why nothing can be scored here. */
  readonly onRefuse: () => void;
  /** Worked out when somebody looks. */
  readonly factsOf: () => readonly string[];
  readonly onSet: (fields: ScoreFields) => void;
}

/** One score: a digit, and dots for how sure it is. A digit typed on it scores; pressing it opens all there is. */
export function ScoreCell(props: Props) {
  const {
    chainId,
    flowId,
    criterion,
    flowName,
    score,
    words,
    isReadOnly,
    factsOf,
    onSet,
    onRefuse,
  } = props;
  const [isOpen, setIsOpen] = useState(false);
  const value = score?.value ?? null;
  const certainty = certaintyOf(score);
  const name = words(`indicator.criterion.${criterion}`);
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    const typed = scoreValues.find((one) => String(one) === key);
    const isTakingBack = (key === 'Delete' || key === 'Backspace' || key === '0') && value !== null;
    if (typed === undefined && !isTakingBack) return;
    if (isReadOnly) onRefuse();
    else onSet({ value: typed ?? null });
  };
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <div className={styles.cell} onKeyDown={onKeyDown}>
        <Button
          className={styles.score ?? ''}
          aria-label={cellName(words, name, value, certainty)}
          data-score={value ?? undefined}
        >
          <span className={styles.digit}>{value ?? '–'}</span>
          <span className={styles.dots} data-certainty={certainty ?? 0} aria-hidden>
            <i />
            <i />
            <i />
          </span>
          {(score?.note ?? '') !== '' && <span className={styles.hasNote} aria-hidden />}
        </Button>
        <span className={styles.criterion} aria-hidden>
          {name}
        </span>
      </div>
      <Popover
        className={`${listStyles.popover} ${styles.popover}`}
        placement="bottom"
        containerPadding={8}
      >
        <Dialog className={styles.dialog ?? ''} aria-label={`${name}: ${flowName}`}>
          {isOpen && (
            <ScoreForm
              anchor={`${chainId}.${flowId}.${criterion}.note`}
              criterion={criterion}
              flowName={flowName}
              score={score}
              facts={factsOf()}
              words={words}
              isReadOnly={isReadOnly}
              onSet={onSet}
              onClose={() => setIsOpen(false)}
            />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function cellName(
  words: ChainWords,
  criterion: string,
  value: number | null,
  certainty: ReturnType<typeof certaintyOf>,
): string {
  if (value === null) return words('chain.screening.cellEmpty', { criterion });
  if (certainty === null) return words('chain.screening.cellUnsure', { criterion, value });
  const sure = words(`chain.screening.certainty.${certainty}`);
  return words('chain.screening.cell', { criterion, value, certainty: sure });
}
