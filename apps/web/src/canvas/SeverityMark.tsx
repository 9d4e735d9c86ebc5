import type { Severity } from '@symbiomap/consistency';
import { CircleAlert, Lightbulb, TriangleAlert } from 'lucide-react';
import { useTranslate } from '../language/LanguageProvider.tsx';
import styles from './severityMark.module.css';

const icons = { error: CircleAlert, warning: TriangleAlert, hint: Lightbulb } as const;

/** The small sign of a finding. Each severity has its own shape, so that colour is not needed. */
export function SeverityMark({
  severity,
  size = 16,
}: {
  readonly severity: Severity;
  readonly size?: number;
}) {
  const translate = useTranslate();
  const Icon = icons[severity];
  return (
    <span className={styles[severity]} role="img" aria-label={translate(`severity.${severity}`)}>
      <Icon size={size} strokeWidth={2.25} aria-hidden />
    </span>
  );
}
