import { useId } from 'react';
import { KnownFactorRow } from './KnownFactorRow.tsx';
import { OwnFactorRow } from './OwnFactorRow.tsx';
import type { FactorsWords } from './factorNames.ts';
import type { FactorGroup, FactorRow } from './factorRows.ts';
import styles from './factors.module.css';

const heads = ['thing', 'value', 'low', 'high', 'unit', 'year', 'region', 'source'] as const;

/** Factors that are in the same case: missing, the board's own, used, at rest. */
export function FactorGroupList({
  group,
  rows,
  words,
  begun,
  onSet,
}: {
  readonly group: FactorGroup;
  readonly rows: readonly FactorRow[];
  readonly words: FactorsWords;
  /** The id of the value that somebody has just begun here. */
  readonly begun: string | null;
  /** Begins a value of the board in the place of a row. */
  readonly onSet: (row: FactorRow) => void;
}) {
  const titleId = useId();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={titleId} data-group={group}>
      <h3 id={titleId} className={styles.groupTitle}>
        {words(`factors.group.${group}`)} <span className={styles.number}>{rows.length}</span>
      </h3>
      {/* Each field and figure says its name to those who do not see these. */}
      <div className={styles.heads} aria-hidden>
        {heads.map((head) => (
          <span key={head}>{words(`factors.${head}`)}</span>
        ))}
      </div>
      <ul className={styles.rows}>
        {rows.map((row) =>
          row.own === null ? (
            <KnownFactorRow key={row.key} row={row} words={words} onSet={onSet} />
          ) : (
            <OwnFactorRow
              key={row.key}
              row={row}
              own={row.own}
              words={words}
              isBegun={row.own.id === begun}
            />
          ),
        )}
      </ul>
    </section>
  );
}
