import { tableNames, type TableName } from '@symbiomap/domain';
import * as Y from 'yjs';
import { settingsMap, tableMap, unreadMap } from './layout.ts';

/** What one or more transactions have changed, by place. */
export interface Touched {
  readonly records: Map<TableName, Set<string>>;
  /** The tables in which a record came, went or was replaced. */
  readonly placed: Set<TableName>;
  hasSettings: boolean;
  hasUnread: boolean;
}

export function nothingTouched(): Touched {
  return { records: new Map(), placed: new Set(), hasSettings: false, hasUnread: false };
}

/** All there is on a board. */
export function everythingOf(yDoc: Y.Doc): Touched {
  const records = new Map(
    tableNames.map((table) => [table, new Set(tableMap(yDoc, table).keys())] as const),
  );
  return { records, placed: new Set(tableNames), hasSettings: true, hasUnread: true };
}

/** What a transaction changed in one table. */
export interface TouchedTable {
  readonly table: TableName;
  readonly ids: ReadonlySet<string>;
  /** Whether a record came, went or was replaced. */
  readonly isPlaced: boolean;
  readonly transaction: Y.Transaction;
}

/** Calls back for each table, settings or unread part that a transaction changed. Returns how to stop. */
export function observeTouched(
  yDoc: Y.Doc,
  listener: {
    records(touched: TouchedTable): void;
    settings?(): void;
    unread?(): void;
  },
): () => void {
  const stops: (() => void)[] = [];
  const observe = (
    map: Y.Map<unknown>,
    react: (events: readonly Y.YEvent<Y.AbstractType<unknown>>[], by: Y.Transaction) => void,
  ) => {
    map.observeDeep(react);
    stops.push(() => map.unobserveDeep(react));
  };
  for (const table of tableNames) {
    const map = tableMap(yDoc, table);
    observe(map, (events, transaction) => {
      const isPlaced = events.some(({ target }) => target === map);
      listener.records({ table, ids: idsIn(map, events), isPlaced, transaction });
    });
  }
  observe(settingsMap(yDoc), () => listener.settings?.());
  observe(unreadMap(yDoc), () => listener.unread?.());
  return () => {
    for (const stop of stops) stop();
  };
}

function idsIn(
  map: Y.Map<unknown>,
  events: readonly Y.YEvent<Y.AbstractType<unknown>>[],
): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const event of events) {
    if (event instanceof Y.YMapEvent && event.target === map) {
      for (const id of event.keysChanged) ids.add(String(id));
    } else {
      ids.add(String(event.path[0]));
    }
  }
  return ids;
}
