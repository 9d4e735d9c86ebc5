import { ListChecks } from 'lucide-react';
import { useDerived, useSession, useView } from '../../board/SessionContext.tsx';
import { SeverityMark } from '../../canvas/SeverityMark.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { OpenButton } from '../../ui/OpenButton.tsx';
import styles from './findings.module.css';

/** Opens the findings; tells how many errors and warnings there are. */
export function FindingsButton() {
  const { view } = useSession();
  const translate = useTranslate();
  const errors = useDerived(({ findings }) => countOf(findings, 'error'));
  const warnings = useDerived(({ findings }) => countOf(findings, 'warning'));
  const isOpen = useView((state) => state.isPanelOpen && state.panelTab === 'findings');
  return (
    <OpenButton
      icon={ListChecks}
      label={translate('findings.open', { errors, warnings })}
      isOpen={isOpen}
      onToggle={() => {
        if (isOpen) view.getState().closePanel();
        else view.getState().showPanel('findings');
      }}
    >
      <span className={styles.openName}>{translate('findings.title')}</span>
      {errors > 0 && (
        <span className={styles.count} data-count={errors}>
          <SeverityMark severity="error" size={14} />
        </span>
      )}
      {warnings > 0 && (
        <span className={styles.count} data-count={warnings}>
          <SeverityMark severity="warning" size={14} />
        </span>
      )}
    </OpenButton>
  );
}

function countOf(findings: readonly { readonly severity: string }[], severity: string): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
