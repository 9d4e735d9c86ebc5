import { formatNumber } from '@symbiomap/i18n';
import { Pencil } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useRights } from '../../board/SessionContext.tsx';
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

/** A factor as it comes with the program, or that there is none; pressed, the board sets its own. */
export function KnownFactorRow({
  row,
  words,
  onSet,
}: {
  readonly row: FactorRow;
  readonly words: FactorsWords;
  readonly onSet: (row: FactorRow) => void;
}) {
  const rights = useRights();
  const { known } = row;
  const name = factorName(row, words);
  const number = (value: number) => formatNumber(words.language, value);
  const region = known === null ? '' : `factors.region.${known.region}`;
  const cells =
    known === null
      ? []
      : ([
          ['value', number(known.value)],
          ['low', number(known.low)],
          ['high', number(known.high)],
          ['unit', spokenUnit(known.unit)],
          ['year', known.year === null ? '' : String(known.year)],
          ['region', words.has(region) ? words(region) : known.region],
        ] as const);
  return (
    <li className={styles.row} aria-label={name}>
      <span className={styles.name}>
        {subjectName(row, words)}
        <span className={styles.quiet}>{kindName(row, words)}</span>
        <span className={styles.quiet}>{usedByWords(row, words)}</span>
      </span>
      {cells.map(([head, text]) => (
        <span key={head} className={styles.told} data-head={head}>
          <span className={styles.label}>{words(`factors.${head}`)}</span>
          {text}
        </span>
      ))}
      {known !== null && (
        <span className={styles.told} data-head="source" title={known.source}>
          <span className={styles.label}>{words('factors.source')}</span>
          {words(`form.factor.origin.${known.origin}`)}
        </span>
      )}
      {rights.mayAdd() && (
        <AriaButton
          className={styles.set ?? ''}
          aria-label={words(known === null ? 'factors.enter' : 'factors.replace', { name })}
          onPress={() => onSet(row)}
        >
          <Pencil size={14} aria-hidden />
          {words(known === null ? 'factors.enterShort' : 'factors.replaceShort')}
        </AriaButton>
      )}
    </li>
  );
}
