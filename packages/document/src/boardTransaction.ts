import type {
  BoardSettings,
  BoardSnapshot,
  JsonObject,
  RecordFields,
  TableName,
} from '@symbiomap/domain';

/** Some of the board's settings. `null` makes one unknown. */
export type SettingsFields = Partial<Omit<BoardSettings, 'id' | 'unread'>>;

/** What a command is given to read the board and to change it. All its changes take effect together, after it ran. */
export interface BoardTransaction {
  /** The board as it was when the command began. */
  readonly before: BoardSnapshot;
  /** Who runs the command; becomes `createdBy` of what it creates. */
  readonly person: string | null;
  newId(): string;
  /** Adds a record; passed over if the id is taken. `unread`: keys of a file that no field knows, to be kept. */
  create<T extends TableName>(
    table: T,
    id: string,
    fields: RecordFields<T>,
    unread?: JsonObject | null,
  ): void;
  /** Changes fields in place; passed over if the record is gone. `null` makes a field unknown. */
  edit<T extends TableName>(
    table: T,
    id: string,
    fields: RecordFields<T>,
    unread?: JsonObject | null,
  ): void;
  remove(table: TableName, id: string): void;
  editBoard(fields: SettingsFields): void;
}
