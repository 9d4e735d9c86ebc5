import { graphOf } from '@symbiomap/domain';
import { MapPin } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { useBoard, useRights, useShown, useView } from '../../board/SessionContext.tsx';
import { useVolume } from '../../language/useVolume.ts';
import { Button } from '../../ui/Button.tsx';
import { ViewCount, ViewHint, ViewTools } from '../../ui/FullView.tsx';
import { LiveField } from '../../ui/LiveField.tsx';
import { clearToasts, toast } from '../../ui/toasts.tsx';
import { filterRows, sortRows, type Sorting } from './arrangeRows.ts';
import { companyTable } from './companyTable.ts';
import { flowTable } from './flowTable.ts';
import { Grid, type CellOf } from './Grid.tsx';
import { heldRows } from './heldRows.ts';
import { keepRows } from './keepRows.ts';
import { resourceTable } from './resourceTable.ts';
import type { TableKind } from './tableKind.ts';

const tables = { companies: companyTable, resources: resourceTable, flows: flowTable } as const;
export type ShownTable = keyof typeof tables;

const byFirstColumn: Sorting = { column: 0, isDown: false };

/** The cell that is written in, and how the rows stood when that began. */
interface Written extends CellOf {
  readonly rows: readonly string[];
}

/** One table of the board: sought in, sorted, written in, leading to the map. */
export function OneTable({
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
  const rights = useRights();
  const shown = useShown();
  const selection = useView((state) => state.selection);
  const shownResource = useView((state) => state.shownResource);
  const [sorting, setSorting] = useState(byFirstColumn);
  const [written, setWritten] = useState<Written | null>(null);
  const [rowsOf] = useState(() => keepRows(kind));
  const sought = useDeferredValue(typed);

  const graph = useMemo(() => graphOf(board), [board]);
  const known = useMemo(() => rowsOf(graph, translate), [rowsOf, graph, translate]);
  const all = useMemo(() => {
    const rows = [...known.values()];
    if (shown === null) return rows;
    const isShown = (id: string) =>
      table === 'resources' ? graph.flowsOf(id).some((flow) => shown.has(flow.id)) : shown.has(id);
    return rows.filter(({ id }) => isShown(id));
  }, [known, graph, shown, table]);
  const found = useMemo(() => filterRows(all, sought), [all, sought]);
  const sorted = useMemo(
    () => sortRows(found, sorting, translate.language),
    [found, sorting, translate.language],
  );
  const rows = useMemo(
    () => (written === null ? sorted : heldRows(sorted, known, written.rows)),
    [sorted, known, written],
  );

  const [lost, setLost] = useState<string | null>(null);
  if (written !== null && !board[table].has(written.id)) {
    setWritten(null);
    setLost(written.id);
  }
  useEffect(() => {
    if (lost !== null) toast({ text: words?.('tables.gone') ?? '' });
  }, [lost, words]);

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
  const obstacleTo = (id: string) => {
    const record = board[table].get(id);
    return record === undefined ? null : rights.obstacleTo(table, record);
  };
  if (words === null) return null;
  const refuse = ({ id }: CellOf) => {
    const obstacle = obstacleTo(id);
    clearToasts();
    toast({
      text: obstacle === null ? words('tables.toldElsewhere') : words(`rights.${obstacle}`),
    });
  };
  const count = words('tables.count', { count: rows.length, all: board[table].size });
  return (
    <>
      <ViewTools>
        <LiveField label={words('tables.find')} value={typed} onChange={onType} />
        <ViewCount>{count}</ViewCount>
        {rights.mayWrite() && <ViewHint>{words('tables.howToWrite')}</ViewHint>}
        <Button icon={MapPin} isDisabled={onMap.length === 0} onPress={showOnMap}>
          {words('tables.showOnMap')}
        </Button>
      </ViewTools>
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
        mayChange={(id) => obstacleTo(id) === null}
        written={written}
        onWrite={(cell) => {
          setWritten(cell === null ? null : { ...cell, rows: rows.map(({ id }) => id) });
        }}
        onRefuse={refuse}
        fieldOf={({ id, column }, onEdited) =>
          kind.field(graph, id, column, { isReadOnly: obstacleTo(id) !== null, onEdited })
        }
      />
    </>
  );
}
