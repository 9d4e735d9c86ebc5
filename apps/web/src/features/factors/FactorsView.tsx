import { commands } from '@symbiomap/document';
import { graphOf, matchText } from '@symbiomap/domain';
import { useDeferredValue, useMemo, useState } from 'react';
import { useBoard, useRights, useSession } from '../../board/SessionContext.tsx';
import { useVolume } from '../../language/useVolume.ts';
import { Choice } from '../../ui/Choice.tsx';
import { FullView, ViewCount, ViewTools } from '../../ui/FullView.tsx';
import { LiveField } from '../../ui/LiveField.tsx';
import { FactorGroupList } from './FactorGroupList.tsx';
import {
  factorFilters,
  factorGroups,
  factorRows,
  isAskedFor,
  type FactorFilter,
  type FactorRow,
} from './factorRows.ts';
import { factorName, subjectName, type FactorsWords } from './factorNames.ts';
import styles from './factors.module.css';

/** All factors by which CO2 is reckoned: those of the program, and what this board has set in their place. */
export function FactorsView({ onClose }: { readonly onClose: () => void }) {
  const words = useVolume('factors');
  const { board: document } = useSession();
  const board = useBoard((current) => current);
  const rights = useRights();
  const [filter, setFilter] = useState<FactorFilter>('all');
  /** The one that somebody has just begun: they go on writing in it. */
  const [begun, setBegun] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed);
  const rows = useMemo(() => factorRows(graphOf(board)), [board]);
  if (words === null) return null;

  const { compare } = new Intl.Collator(words.language, { sensitivity: 'base' });
  const shown = rows
    .filter((row) => isAskedFor(row, filter) && isFound(row, sought, words))
    .sort((a, b) => compare(factorName(a, words), factorName(b, words)));
  const set = ({ about, known }: FactorRow) => {
    const start =
      known === null
        ? { unit: usualUnit }
        : { value: known.value, low: known.low, high: known.high, unit: known.unit };
    const id = document.execute(commands['factor.create'], { fields: { about, ...start } });
    setBegun(id);
  };
  return (
    <FullView title={words('factors.title')} closeLabel={words('app.close')} onClose={onClose}>
      <ViewTools>
        <LiveField label={words('factors.find')} value={typed} onChange={setTyped} />
        <Choice
          label={words('factors.show')}
          value={filter}
          options={factorFilters.map((id) => ({ id, name: words(`factors.show.${id}`) }))}
          onChange={setFilter}
        />
        <ViewCount>{words('factors.count', { count: shown.length })}</ViewCount>
      </ViewTools>
      <div className={styles.table}>
        <p className={styles.how}>{words(rights.mayAdd() ? 'factors.how' : 'factors.mayNot')}</p>
        {shown.length === 0 && <p className={styles.none}>{words('factors.none')}</p>}
        {factorGroups.map((group) => (
          <FactorGroupList
            key={group}
            group={group}
            rows={shown.filter((row) => row.group === group)}
            words={words}
            begun={begun}
            onSet={set}
          />
        ))}
      </div>
    </FullView>
  );
}

const usualUnit = 'kg CO2e/t';

function isFound(row: FactorRow, sought: string, words: FactorsWords): boolean {
  if (sought.trim() === '') return true;
  const text = [subjectName(row, words), factorName(row, words), row.own?.source ?? ''].join(' ');
  const match = matchText(sought, text);
  return match !== null && match !== 'scattered';
}
