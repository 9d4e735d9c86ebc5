import { answerOf, openDatabase, runTransaction } from './browserDatabase.ts';

/** A picture of a board on this device. */
export interface KeptImage {
  readonly hash: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Added here; the server has not said yet that it has it. */
  readonly isUnsent: boolean;
}

/** The pictures of boards on this device. Where a browser keeps nothing, boards work without. */
export interface DeviceImages {
  load(boardId: string, hash: string): Promise<KeptImage | null>;
  /** Whether it is on the disk now. */
  keep(boardId: string, image: KeptImage): Promise<boolean>;
  unsent(boardId: string): Promise<readonly KeptImage[]>;
  /** Takes all pictures of a board off the device. */
  clear(boardId: string): Promise<void>;
}

const databaseName = 'symbiomap.images';
const tableName = 'images';

interface StoredImage extends KeptImage {
  readonly boardId: string;
}

/** The pictures in the browser's database. */
export function indexedDbImages(): DeviceImages {
  const transact = async <T>(
    mode: IDBTransactionMode,
    run: (images: IDBObjectStore) => Promise<T>,
  ): Promise<T | null> => {
    const database = await openDatabase(databaseName, createTable);
    if (database === null) return null;
    try {
      return await runTransaction(database, tableName, mode, run);
    } catch {
      return null;
    } finally {
      database.close();
    }
  };
  const ofBoard = (boardId: string) => IDBKeyRange.bound([boardId], [boardId, []]);
  return {
    load: (boardId, hash) =>
      transact('readonly', async (images) => {
        const found = images.get([boardId, hash]) as IDBRequest<StoredImage | undefined>;
        return (await answerOf(found)) ?? null;
      }),
    keep: async (boardId, image) => {
      const done = await transact('readwrite', (images) =>
        answerOf(images.put({ ...image, boardId })),
      );
      return done !== null;
    },
    unsent: async (boardId) => {
      const all = await transact('readonly', (images) =>
        answerOf(images.getAll(ofBoard(boardId)) as IDBRequest<StoredImage[]>),
      );
      return (all ?? []).filter(({ isUnsent }) => isUnsent);
    },
    clear: async (boardId) => {
      await transact('readwrite', (images) => answerOf(images.delete(ofBoard(boardId))));
    },
  };
}

function createTable(database: IDBDatabase): void {
  database.createObjectStore(tableName, { keyPath: ['boardId', 'hash'] });
}
