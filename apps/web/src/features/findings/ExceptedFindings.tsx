import { commands } from '@symbiomap/document';
import { findingMessage, type RulesTranslate } from '@symbiomap/i18n';
import { useDerived, useRights, useSession } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './findings.module.css';

/** What somebody looked at and let be, with the reason, folded away; each can be taken up again. */
export function ExceptedFindings({ words }: { readonly words: RulesTranslate }) {
  const { board } = useSession();
  const translate = useTranslate();
  const rights = useRights();
  const excepted = useDerived((derived) => derived.excepted);
  if (excepted.length === 0) return null;
  return (
    <details className={styles.excepted}>
      <summary>{translate('findings.excepted', { count: excepted.length })}</summary>
      <ul className={styles.rows}>
        {excepted.map(({ finding, exception }) => (
          <li key={finding.key} className={styles.row}>
            <p className={styles.message}>{findingMessage(words, finding)}</p>
            <p className={styles.why}>{exception.reason}</p>
            {rights.changeable(board.getSnapshot(), [exception.id]).length > 0 && (
              <div className={styles.fixes}>
                <Button
                  onPress={() => board.execute(commands['exception.delete'], { id: exception.id })}
                >
                  {translate('findings.takeUp')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
