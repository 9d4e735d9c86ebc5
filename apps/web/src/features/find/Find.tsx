import { findRecord, nameIn, type BoardSnapshot } from '@symbiomap/domain';
import type { Translate } from '@symbiomap/i18n';
import {
  Factory,
  MessageSquare,
  MoveUpRight,
  Package,
  SquareDashed,
  StickyNote,
  X,
} from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { useBoard, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { SearchList, type SearchEntry } from '../../ui/SearchList.tsx';
import styles from './find.module.css';
import { foundItems, type FoundItem } from './foundItems.ts';

/** More answers than this are counted, not listed. */
const mostListed = 50;
const icons = {
  companies: Factory,
  resources: Package,
  areas: SquareDashed,
  notes: StickyNote,
  comments: MessageSquare,
  flows: MoveUpRight,
} as const;

/** Looks for whatever is on the board, whatever alphabet it is written in. */
export function Find() {
  const sought = useView((state) => state.sought);
  return sought === null ? null : <OpenFind sought={sought} />;
}

function OpenFind({ sought }: { readonly sought: string }) {
  const { session, canvas } = useActionContext();
  const translate = useTranslate();
  const board = useBoard((current) => current);
  const query = useDeferredValue(sought);
  const found = useMemo(() => foundItems(board, query), [board, query]);
  useFocusBack();

  const entries = found
    .slice(0, mostListed)
    .map(({ id, table }) => entryOf(board, id, table, translate));
  const goTo = (id: string) => {
    const view = session.view.getState();
    if (board.resources.has(id)) {
      const flows = [...board.flows.values()].filter(({ resource }) => resource === id);
      view.select(flows.map((flow) => flow.id));
      view.showResource(id);
      canvas.centreOn(flows.map((flow) => flow.id));
      return;
    }
    const comment = board.comments.get(id);
    const item = comment === undefined ? id : (comment.on ?? '');
    if (comment !== undefined && findRecord(board, item) === null) {
      // What it was about is gone: it stands in the list of all.
      view.showThread(id);
      view.showPanel('comments');
      return;
    }
    if (comment === undefined) view.select([item]);
    else view.showComments(item);
    canvas.centreOn([item]);
  };

  return (
    <section
      className={styles.find}
      role="search"
      aria-label={translate('find.find')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        session.view.getState().seek(null);
      }}
    >
      <SearchList
        label={translate('find.find')}
        placeholder={translate('find.placeholder')}
        query={sought}
        onQuery={(text) => session.view.getState().seek(text)}
        entries={entries}
        told={query.trim() === '' ? '' : translate('find.found', { count: found.length })}
        onChoose={goTo}
      />
      <div className={styles.close}>
        <IconButton
          icon={X}
          label={translate('find.close')}
          onPress={() => session.view.getState().seek(null)}
        />
      </div>
    </section>
  );
}

/** Gives the focus back to where it was, once nothing is looked for any more. */
function useFocusBack(): void {
  const before = useRef(document.activeElement);
  useEffect(() => {
    const element = before.current;
    return () => {
      if (element instanceof HTMLElement && element.isConnected) element.focus();
    };
  }, []);
}

function entryOf(
  board: BoardSnapshot,
  id: string,
  table: FoundItem['table'],
  translate: Translate,
): SearchEntry {
  const icon = icons[table];
  const nameOf = (of: string | null, from: BoardSnapshot['companies' | 'resources']) => {
    const named = of === null ? undefined : from.get(of);
    return named === undefined ? '' : nameIn(named, translate.language);
  };
  if (table === 'areas') {
    const title = board.areas.get(id)?.title ?? '';
    return { id, icon, name: title || translate('area.untitled'), note: translate('tool.area') };
  }
  if (table === 'notes') {
    const text = board.notes.get(id)?.text ?? '';
    return { id, icon, name: text.slice(0, 120), note: translate('tool.note') };
  }
  if (table === 'comments') {
    const comment = board.comments.get(id);
    const author = comment?.author ?? translate('comment.somebody');
    const note = translate('comment.found', { author });
    return { id, icon, name: comment?.text.slice(0, 120) ?? '', note };
  }
  if (table !== 'flows') {
    const name = nameOf(id, board[table]) || translate('domain.unnamed');
    return { id, icon, name, note: translate(`find.${table}`) };
  }
  const flow = board.flows.get(id);
  const resource = nameOf(flow?.resource ?? null, board.resources);
  return {
    id,
    icon,
    name: resource === '' ? translate('flow.unknownResource') : resource,
    note: translate('find.ends', {
      from: nameOf(flow?.from ?? null, board.companies) || translate('flow.endMissing'),
      to: nameOf(flow?.to ?? null, board.companies) || translate('flow.endMissing'),
    }),
  };
}
