import { X } from 'lucide-react';
import { useState } from 'react';
import {
  Dialog as AriaDialog,
  Heading,
  Modal,
  ModalOverlay,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import { useVolume } from '../../language/useVolume.ts';
import { IconButton } from '../../ui/Button.tsx';
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
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={styles.modal ?? ''}>
        <AriaDialog className={styles.dialog ?? ''} data-board-view>
          <header className={styles.head}>
            <Heading slot="title" className={styles.title ?? ''}>
              {words('tables.title')}
            </Heading>
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
            <div className={styles.close}>
              <IconButton icon={X} label={words('app.close')} onPress={onClose} />
            </div>
          </header>
          <OneTable key={table} table={table} typed={typed} onType={setTyped} onClose={onClose} />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
