import type { RulesTranslate } from '@symbiomap/i18n';
import { useBoard } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import styles from './findings.module.css';
import { ThresholdFields } from './ThresholdFields.tsx';
import { changedThresholds } from './thresholds.ts';

/** What this board judges by other numbers than usual, folded away: such a number may be why nothing is found. */
export function ChangedThresholds({ words }: { readonly words: RulesTranslate }) {
  const translate = useTranslate();
  const settings = useBoard(({ board }) => board);
  const changed = changedThresholds(settings);
  if (changed.length === 0) return null;
  const byCheck = Map.groupBy(changed, ({ check }) => check);
  return (
    <details className={styles.excepted}>
      <summary>{translate('findings.changedThresholds', { count: changed.length })}</summary>
      <ul className={styles.rows}>
        {[...byCheck].map(([check, thresholds]) => (
          <li key={check} className={styles.row}>
            <p className={styles.message}>{words(`rule.${check}.title`)}</p>
            <ThresholdFields thresholds={thresholds} words={words} />
          </li>
        ))}
      </ul>
    </details>
  );
}
