import { severities, type Finding, type Severity } from '@symbiomap/consistency';
import { CircleCheck } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useDerived, useSession, useView } from '../../board/SessionContext.tsx';
import { SeverityMark } from '../../canvas/SeverityMark.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { useVolume } from '../../language/useVolume.ts';
import { ChangedThresholds } from './ChangedThresholds.tsx';
import { ExceptedFindings } from './ExceptedFindings.tsx';
import { FindingGroup } from './FindingGroup.tsx';
import styles from './findings.module.css';

/** All findings of the board, live: grouped by what is wrong, filtered by how grave it is. */
export function FindingsPanel() {
  const { view } = useSession();
  const translate = useTranslate();
  const words = useVolume('rules');
  const findings = useDerived((derived) => derived.findings);
  const filter = useView((state) => state.severityFilter);
  const shown = findings.filter(({ severity }) => filter === 'all' || severity === filter);
  const countOf = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;

  if (words === null) return null;
  if (findings.length === 0) {
    return (
      <>
        <div className={styles.empty}>
          <CircleCheck size={28} strokeWidth={1.75} aria-hidden />
          <p>{translate('findings.none')}</p>
        </div>
        <ExceptedFindings words={words} />
        <ChangedThresholds words={words} />
      </>
    );
  }
  return (
    <div className={styles.findings}>
      <ToggleButtonGroup
        className={styles.filters ?? ''}
        aria-label={translate('findings.filter')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[filter]}
      >
        <ToggleButton
          id="all"
          className={styles.filter ?? ''}
          onPress={() => view.getState().setSeverityFilter('all')}
        >
          {translate('findings.all', { count: findings.length })}
        </ToggleButton>
        {severities.map((severity) => (
          <ToggleButton
            key={severity}
            id={severity}
            className={styles.filter ?? ''}
            isDisabled={countOf(severity) === 0}
            onPress={() => view.getState().setSeverityFilter(severity)}
          >
            <SeverityMark severity={severity} size={14} />
            {countOf(severity)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {groupByCheck(shown).map((group) => (
        <FindingGroup key={`${group.severity} ${group.check}`} {...group} words={words} />
      ))}
      <ExceptedFindings words={words} />
      <ChangedThresholds words={words} />
    </div>
  );
}

interface Group {
  readonly check: Finding['check'];
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Findings come gravest first; groups keep the order of their first. */
function groupByCheck(findings: readonly Finding[]): readonly Group[] {
  const groups = Map.groupBy(findings, ({ check, severity }) => `${severity} ${check}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [{ check: first.check, severity: first.severity, findings: group }];
  });
}
