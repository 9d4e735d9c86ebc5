import { graphOf } from '@symbiomap/domain';
import { MapPin, X } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import {
  Dialog as AriaDialog,
  Heading,
  Modal,
  ModalOverlay,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { useBoard, useShown, useView } from '../../board/SessionContext.tsx';
import { useVolume } from '../../language/useVolume.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { LiveField } from '../../ui/LiveField.tsx';
import { filterRows, sortRows, type Sorting } from './arrangeRows.ts';
import { companyTable } from './companyTable.ts';
import { flowTable } from './flowTable.ts';
import { Grid } from './Grid.tsx';
import { keepRows } from './keepRows.ts';
import { resourceTable } from './resourceTable.ts';
import type { TableKind } from './tableKind.ts';
import styles from './tables.module.css';

const tables = { companies: companyTable, resources: resourceTable, flows: flowTable } as const;
const shownTables = ['companies', 'resources', 'flows'] as const;
type ShownTable = (typeof shownTables)[number];

const byFirstColumn: Sorting = { column: 0, isDown: false };

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
        <AriaDialog className={styles.dialog ?? ''}>
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

function OneTable({
  table,
  typed,
  onType,
  onClose,
}: {
  readonly table: ShownTable;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onClose: () => void;
}) {
  const words = useVolume('tables');
  const { session, canvas, translate } = useActionContext();
  const kind: TableKind = tables[table];
  const board = useBoard((current) => current);
  const shown = useShown();
  const selection = useView((state) => state.selection);
  const shownResource = useView((state) => state.shownResource);
  const [sorting, setSorting] = useState(byFirstColumn);
  const [rowsOf] = useState(() => keepRows(kind));
  const sought = useDeferredValue(typed);

  const graph = useMemo(() => graphOf(board), [board]);
  const all = useMemo(() => {
    const rows = [...rowsOf(graph, translate).values()];
    if (shown === null) return rows;
    const isShown = (id: string) =>
      table === 'resources' ? graph.flowsOf(id).some((flow) => shown.has(flow.id)) : shown.has(id);
    return rows.filter(({ id }) => isShown(id));
  }, [rowsOf, graph, translate, shown, table]);
  const found = useMemo(() => filterRows(all, sought), [all, sought]);
  const rows = useMemo(
    () => sortRows(found, sorting, translate.language),
    [found, sorting, translate.language],
  );

  const chosen =
    table === 'resources' ? new Set(shownResource === null ? [] : [shownResource]) : selection;
  const choose = (id: string) => {
    const view = session.view.getState();
    if (table === 'resources') view.showResource(id);
    else view.select([id]);
  };
  const onMap = rows
    .filter(({ id }) => chosen.has(id))
    .flatMap(({ id }) => (table === 'resources' ? graph.flowsOf(id).map((flow) => flow.id) : [id]));
  const showOnMap = () => {
    session.view.getState().select(onMap);
    session.view.getState().showOutline(false);
    onClose();
    canvas.centreOn(onMap);
  };
  if (words === null) return null;
  const count = words('tables.count', { count: rows.length, all: board[table].size });
  return (
    <>
      <div className={styles.tools}>
        <LiveField label={words('tables.find')} value={typed} onChange={onType} />
        <p className={styles.count} role="status">
          {count}
        </p>
        <Button icon={MapPin} isDisabled={onMap.length === 0} onPress={showOnMap}>
          {words('tables.showOnMap')}
        </Button>
      </div>
      <Grid
        label={words(`tables.${table}`)}
        columns={kind.columns}
        titleOf={({ title }) => words(title)}
        rows={rows}
        empty={words('tables.none')}
        sorting={sorting}
        onSort={setSorting}
        chosen={chosen}
        onChoose={choose}
      />
    </>
  );
}
