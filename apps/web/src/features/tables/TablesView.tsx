import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useVolume } from '../../language/useVolume.ts';
import { FullView } from '../../ui/FullView.tsx';
import { OneTable, type ShownTable } from './OneTable.tsx';
import styles from './tables.module.css';

const shownTables: readonly ShownTable[] = ['companies', 'resources', 'flows'];

/** Companies, resources and flows of the board as tables, in front of the map. */
export function TablesView({ onClose }: { readonly onClose: () => void }) {
  const words = useVolume('tables');
  const [table, setTable] = useState<ShownTable>('companies');
  const [typed, setTyped] = useState('');
  if (words === null) return null;
  return (
    <FullView
      title={words('tables.title')}
      closeLabel={words('app.close')}
      onClose={onClose}
      head={
        <ToggleButtonGroup
          className={styles.kinds ?? ''}
          aria-label={words('tables.which')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[table]}
        >
          {shownTables.map((one) => (
            <ToggleButton
              key={one}
              id={one}
              className={styles.kind ?? ''}
              onPress={() => setTable(one)}
            >
              {words(`tables.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      }
    >
      <OneTable key={table} table={table} typed={typed} onType={setTyped} onClose={onClose} />
    </FullView>
  );
}
