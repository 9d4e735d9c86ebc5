import type { Finding, Severity } from '@symbiomap/consistency';
import type { RulesTranslate } from '@symbiomap/i18n';
import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useRights } from '../../board/SessionContext.tsx';
import { SeverityMark } from '../../canvas/SeverityMark.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { FindingRow } from './FindingRow.tsx';
import styles from './findings.module.css';
import { ThresholdFields } from './ThresholdFields.tsx';
import { thresholdsOf } from './thresholds.ts';

/** All that one check has found; where it judges by numbers, those can be set otherwise here. */
export function FindingGroup({
  check,
  severity,
  findings,
  words,
}: {
  readonly check: Finding['check'];
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  readonly words: RulesTranslate;
}) {
  const translate = useTranslate();
  const mayChange = useRights().mayChangeSettings();
  const [isSetting, setIsSetting] = useState(false);
  const thresholds = thresholdsOf(check);
  return (
    <section className={styles.group}>
      <div className={styles.head}>
        <h3 className={styles.heading}>
          <SeverityMark severity={severity} />
          {words(`rule.${check}.title`)}
        </h3>
        {thresholds.length > 0 && mayChange && (
          <IconButton
            icon={SlidersHorizontal}
            label={translate('findings.setThresholds')}
            isOn={isSetting}
            aria-expanded={isSetting}
            onPress={() => setIsSetting(!isSetting)}
          />
        )}
      </div>
      {isSetting && <ThresholdFields thresholds={thresholds} words={words} />}
      <ul className={styles.rows}>
        {findings.map((finding) => (
          <FindingRow key={finding.key} finding={finding} words={words} />
        ))}
      </ul>
    </section>
  );
}
