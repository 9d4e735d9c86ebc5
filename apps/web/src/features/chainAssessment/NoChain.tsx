import { Button } from '../../ui/Button.tsx';
import type { ChainWords } from './chainWords.ts';
import styles from './chainAssessment.module.css';

/** What an assessment is, and how to begin the first. */
export function NoChain({
  words,
  hasFlows,
  mayBegin,
  selected,
  onBegin,
}: {
  readonly words: ChainWords;
  readonly hasFlows: boolean;
  readonly mayBegin: boolean;
  /** The flows selected on the map. */
  readonly selected: readonly string[];
  readonly onBegin: (flows: readonly string[]) => void;
}) {
  return (
    <div className={styles.none}>
      <h3>{words('chain.none.title')}</h3>
      <p>{words('chain.none')}</p>
      {!hasFlows && <p>{words('chain.noFlows')}</p>}
      {hasFlows && !mayBegin && <p>{words('chain.mayNot')}</p>}
      {hasFlows && mayBegin && (
        <div className={styles.buttons}>
          {selected.length > 0 && (
            <Button look="primary" onPress={() => onBegin(selected)}>
              {words('chain.beginWith', { count: selected.length })}
            </Button>
          )}
          <Button look={selected.length > 0 ? 'plain' : 'primary'} onPress={() => onBegin([])}>
            {words('chain.begin')}
          </Button>
        </div>
      )}
    </div>
  );
}
