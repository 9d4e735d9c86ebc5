import { commands } from '@symbiomap/document';
import type { Factor, RecordFields } from '@symbiomap/domain';
import { formatNumber } from '@symbiomap/i18n';
import { RotateCcw, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useRights, useSession } from '../../board/SessionContext.tsx';
import { FactorNumberField, FactorUnitField, useEditFactor } from '../../fields/factorFields.tsx';
import { NumberField } from '../../fields/NumberField.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import {
  factorName,
  kindName,
  subjectName,
  usedByWords,
  type FactorsWords,
} from './factorNames.ts';
import type { FactorRow } from './factorRows.ts';
import { spokenUnit } from '../../fields/spokenUnit.ts';
import styles from './factors.module.css';

const years = { min: 1800, max: 2200, isWhole: true } as const;

/** A factor that the board has set, written in place; beneath it what would hold without it. */
export function OwnFactorRow({
  row,
  own,
  words,
  isBegun,
}: {
  readonly row: FactorRow;
  readonly own: Factor;
  readonly words: FactorsWords;
  /** Whether it was just begun here: its value is written next. */
  readonly isBegun: boolean;
}) {
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isBegun) line.current?.querySelector('input')?.focus();
  }, [isBegun]);
  const { board } = useSession();
  const rights = useRights();
  const edit = useEditFactor(own);
  const isReadOnly = rights.obstacleTo('factors', own) !== null;
  const name = factorName(row, words);
  const shared = { factor: own, isReadOnly };
  const text = (part: 'region' | 'source', label: string, maxLength: number) => (
    <TextField
      label={label}
      anchor={`${own.id}.${part}`}
      value={own[part] ?? ''}
      maxLength={maxLength}
      isReadOnly={isReadOnly}
      onCommit={(written) =>
        edit({ [part]: written === '' ? null : written } satisfies RecordFields<'factors'>)
      }
    />
  );
  return (
    <li ref={line} className={styles.row} data-own aria-label={name}>
      <span className={styles.name}>
        {subjectName(row, words)}
        <span className={styles.quiet}>{kindName(row, words)}</span>
        <span className={styles.quiet}>{usedByWords(row, words)}</span>
      </span>
      <FactorNumberField {...shared} part="value" label={words('factors.value')} />
      <FactorNumberField {...shared} part="low" label={words('factors.low')} />
      <FactorNumberField {...shared} part="high" label={words('factors.high')} />
      <FactorUnitField {...shared} words={words} />
      <NumberField
        label={words('factors.year')}
        anchor={`${own.id}.year`}
        value={own.year}
        limits={years}
        isYear
        isReadOnly={isReadOnly}
        onChange={(year) => edit({ year })}
      />
      {text('region', words('factors.region'), 100)}
      <div className={styles.source}>{text('source', words('factors.source'), 2_000)}</div>
      {!isReadOnly && (
        <div className={styles.end}>
          <IconButton
            icon={row.known === null ? X : RotateCcw}
            label={words(row.known === null ? 'factors.remove' : 'factors.back', { name })}
            onPress={() => board.execute(commands['factor.delete'], { id: own.id })}
          />
        </div>
      )}
      {row.known !== null && (
        <span className={styles.usual}>
          {words('factors.usual', {
            value: formatNumber(words.language, row.known.value),
            unit: spokenUnit(row.known.unit),
            origin: words(`form.factor.origin.${row.known.origin}`),
          })}
        </span>
      )}
    </li>
  );
}
