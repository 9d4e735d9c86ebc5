import type { Indicator } from '@symbiomap/assessment';
import { ChevronRight } from 'lucide-react';
import { useId, useState, type ComponentProps, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { IndicatorRow } from './IndicatorRow.tsx';
import styles from './indicators.module.css';

interface Props extends Omit<ComponentProps<typeof IndicatorRow>, 'indicator' | 'otherwise'> {
  readonly indicators: readonly Indicator[];
  readonly otherwise: ReadonlyMap<string, Indicator>;
}

/** What is known first; what is not stands folded below it, so that a young map is no wall of unknowns. */
export function IndicatorRows({ indicators, otherwise, ...row }: Props) {
  const isKnown = ({ id, value }: Indicator) =>
    value !== null || (otherwise.get(id)?.value ?? null) !== null;
  const known = indicators.filter(isKnown);
  const unknown = indicators.filter((indicator) => !isKnown(indicator));
  const rowsOf = (shown: readonly Indicator[]) => (
    <ul className={styles.rows}>
      {shown.map((indicator) => (
        <IndicatorRow
          key={indicator.id}
          {...row}
          indicator={indicator}
          otherwise={otherwise.get(indicator.id) ?? null}
        />
      ))}
    </ul>
  );
  return (
    <>
      {known.length > 0 && rowsOf(known)}
      {unknown.length > 0 && (
        <Unknown label={row.words('indicators.notKnown', { count: unknown.length })}>
          {rowsOf(unknown)}
        </Unknown>
      )}
    </>
  );
}

function Unknown({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  const inside = useId();
  return (
    <div>
      <AriaButton
        className={styles.head ?? ''}
        aria-expanded={isOpen}
        aria-controls={inside}
        onPress={() => setIsOpen(!isOpen)}
      >
        <ChevronRight size={14} aria-hidden className={styles.chevron} />
        <span className={styles.quiet}>{label}</span>
      </AriaButton>
      <div id={inside} hidden={!isOpen} className={styles.unknown}>
        {children}
      </div>
    </div>
  );
}
