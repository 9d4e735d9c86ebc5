import { commands } from '@symbiomap/document';
import { foldName } from '@symbiomap/domain';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { deleteWithToast } from '../../actions/deleteWithToast.ts';
import { useBoard, useDerived, useRights, useShown, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { useIsPhone } from '../../ui/useIsPhone.ts';
import { AddFlow } from './AddFlow.tsx';
import styles from './outline.module.css';
import { OutlineLine } from './OutlineLine.tsx';
import {
  isGroupRow,
  isOpenRow,
  keyOfRow,
  outlineRows,
  parentOfRow,
  subjectOfRow,
  type OutlineRow,
} from './outlineRows.ts';
import { rowWords } from './rowWords.ts';
import { useOutlineEdits } from './useOutlineEdits.ts';

/** How many companies are listed at first, and more with each press. */
const pageSize = 200;

/**
 * Areas with what lies in them, companies, notes; under each company that is open what it gives, needs, sends and
 * takes. One stop for Tab; arrows go on.
 */
export function OutlineTree() {
  const context = useActionContext();
  const { session } = context;
  const translate = useTranslate();
  const rights = useRights();
  const board = useBoard((current) => current);
  const graph = useDerived((derived) => derived.graph);
  const shown = useShown();
  const selection = useView((state) => state.selection);
  const edits = useOutlineEdits();
  const isOnPhone = useIsPhone();
  /** Lines that are not as they are at first: companies that are open, areas that are closed. */
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const [writing, setWriting] = useState<string | null>(null);
  const [limit, setLimit] = useState(pageSize);
  const tree = useRef<HTMLDivElement>(null);

  const { language } = translate;
  const mayAdd = rights.mayAdd();
  const companies = useMemo(
    () => [...board.companies.values()].filter(({ id }) => shown === null || shown.has(id)),
    [board.companies, shown],
  );
  const all = useMemo(
    () => outlineRows(graph, companies, turned, { language, mayAdd, shown }),
    [graph, companies, turned, language, mayAdd, shown],
  );
  const rows = firstCompanies(all, limit);
  const index = Math.max(
    0,
    rows.findIndex((row) => keyOfRow(row) === activeKey),
  );
  useSelectionInView(tree, selection);

  const focusRow = (row: OutlineRow | undefined) => {
    if (row === undefined) return;
    const key = keyOfRow(row);
    setActiveKey(key);
    requestAnimationFrame(() => {
      tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
    });
  };
  const turn = (row: OutlineRow) => {
    const next = new Set(turned);
    if (!next.delete(row.id)) next.add(row.id);
    setTurned(next);
  };
  const select = (row: OutlineRow, isAdded: boolean) => {
    const id = row.kind === 'flow' ? row.id : subjectOfRow(row);
    session.view.getState().select(isAdded ? [...selection, id] : [id]);
  };
  const mayWrite = (row: OutlineRow) =>
    row.kind === 'add' ? mayAdd : rights.changeable(board, [row.id]).length > 0;
  const write = (row: OutlineRow) => {
    setActiveKey(keyOfRow(row));
    if (!mayWrite(row)) return;
    if (row.kind === 'note') {
      // A note has many lines: it is written in the panel.
      session.view.getState().select([row.id]);
      session.view.getState().seekField(`${row.id}.text`);
    } else setWriting(keyOfRow(row));
  };
  const remove = (row: OutlineRow) => {
    if (row.kind === 'add' || !mayWrite(row)) return;
    focusRow(rows[index + 1] ?? rows[index - 1]);
    if (row.kind === 'offer') session.board.execute(commands['offer.delete'], { id: row.id });
    else if (row.kind === 'need') session.board.execute(commands['need.delete'], { id: row.id });
    else deleteWithToast(context, [row.id]);
  };

  const onKeyDown = (event: KeyboardEvent, row: OutlineRow) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const parent = parentOfRow(row);
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => focusRow(rows[index + 1]),
      ArrowUp: () => focusRow(rows[index - 1]),
      Home: () => focusRow(rows[0]),
      End: () => focusRow(rows.at(-1)),
      ArrowRight: () => {
        if (!isGroupRow(row)) return;
        if (isOpenRow(row, turned)) focusRow(rows[index + 1]);
        else turn(row);
      },
      ArrowLeft: () => {
        if (isOpenRow(row, turned)) turn(row);
        else focusRow(rows.find((one) => keyOfRow(one) === parent));
      },
      Enter: () => write(row),
      F2: () => write(row),
      ' ': () => select(row, event.shiftKey),
      Delete: () => remove(row),
      Backspace: () => remove(row),
    };
    const step = steps[event.key];
    if (step !== undefined) step();
    else if (/^[\p{L}\p{N}]$/u.test(event.key)) focusRow(nextStartingWith(event.key));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const nextStartingWith = (letter: string) =>
    [...rows.slice(index + 1), ...rows.slice(0, index)].find(
      (row) =>
        !('owner' in row) &&
        foldName(rowWords(row, graph, translate).text).startsWith(foldName(letter)),
    );

  if (rows.length === 0) return <p className={styles.empty}>{translate('outline.empty')}</p>;
  return (
    <div className={styles.scroll}>
      <p className={styles.keys} id="outline-keys">
        {translate('outline.keys')}
      </p>
      <div
        ref={tree}
        role="tree"
        aria-label={translate('outline.title')}
        aria-describedby="outline-keys"
        aria-multiselectable
      >
        {rows.map((row, at) => {
          const key = keyOfRow(row);
          const isFlowForm = writing === key && row.kind === 'add' && row.adds === 'flow';
          return isFlowForm ? (
            <AddFlow
              key={key}
              owner={row.owner}
              edits={edits}
              onDone={() => {
                setWriting(null);
                focusRow(row);
              }}
            />
          ) : (
            <OutlineLine
              key={key}
              row={row}
              words={rowWords(row, graph, translate)}
              isActive={at === index}
              isOpen={isOpenRow(row, turned)}
              isSelected={selection.has(row.id)}
              isWriting={writing === key}
              mayWrite={mayWrite(row)}
              onKeyDown={(event) => onKeyDown(event, row)}
              onFocus={() => setActiveKey(key)}
              onPress={(isAdded) => {
                setActiveKey(key);
                if (row.kind === 'add') write(row);
                else if (isOnPhone && isGroupRow(row)) turn(row);
                else select(row, isAdded);
              }}
              onToggle={() => {
                if (isGroupRow(row)) turn(row);
              }}
              onDetails={() => select(row, false)}
              onWrite={() => write(row)}
              onWritten={(text, isByKey) => {
                setWriting(null);
                if (text !== null) edits.write(row, text);
                if (isByKey) focusRow(row);
              }}
              onStage={(stage) => edits.setStage(row.id, stage)}
            />
          );
        })}
      </div>
      {companies.length > limit && (
        <Button onPress={() => setLimit(limit + pageSize)}>
          {translate('outline.more', { count: Math.min(pageSize, companies.length - limit) })}
        </Button>
      )}
    </div>
  );
}

function firstCompanies(rows: readonly OutlineRow[], limit: number): readonly OutlineRow[] {
  let count = 0;
  const end = rows.findIndex((row) => row.kind === 'company' && (count += 1) > limit);
  return end < 0 ? rows : rows.slice(0, end);
}

/** What is selected on the map comes into view here. */
function useSelectionInView(
  tree: { readonly current: HTMLElement | null },
  selection: ReadonlySet<string>,
): void {
  useEffect(() => {
    const [only] = selection;
    if (only === undefined) return;
    tree.current
      ?.querySelector(`[data-id="${CSS.escape(only)}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [tree, selection]);
}
