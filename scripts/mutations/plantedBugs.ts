import type { PlantedBug } from './plantedBug.ts';

const server = 'apps/server/src';
const board = 'packages/document/src';
const simulation = {
  file: `${server}/simulation.test.ts`,
  title: 'simulation: whatever fails, nothing that was called saved is lost',
  environment: { SEEDS: '60' },
} as const;
const notBeforeCommit = {
  file: `${server}/sync/saved.test.ts`,
  title: 'nothing is called saved, nor shown to others, before it is committed',
} as const;

/** The bugs that `npm run test:mutations` plants, one at a time. */
export const plantedBugs: readonly PlantedBug[] = [
  {
    name: 'debounced-saving',
    harm: 'commits come two seconds after people were told that they are saved',
    file: `${server}/rooms/journal.ts`,
    changes: [
      [
        'this.#waiting.push({ entry, committed });\n      this.#schedule();',
        'this.#waiting.push({ entry, committed: () => {} });\n      committed(1);\n      this.#clock.after(2_000, () => this.#schedule());',
      ],
    ],
    caughtBy: simulation,
  },
  {
    name: 'saved-before-commit',
    harm: 'people are told "saved" while the commit is still under way',
    file: `${server}/rooms/commitLoop.ts`,
    changes: [
      [
        'const isKept = await this.#keep(batch, bindings);',
        'this.#events.confirmed(countsOf(batch));\n      const isKept = await this.#keep(batch, bindings);',
      ],
    ],
    caughtBy: notBeforeCommit,
  },
  {
    name: 'shown-before-commit',
    harm: 'others see, and build on, what a killed server forgets',
    file: `${server}/rooms/commitLoop.ts`,
    changes: [
      [
        'const position = await journal.append(',
        'for (const update of updates) this.#events.committed(update, null);\n    const position = await journal.append(',
      ],
    ],
    caughtBy: notBeforeCommit,
  },
  {
    name: 'not-synced',
    harm: 'a power cut takes what was called saved',
    file: `${server}/storage/openSqliteDatabase.ts`,
    changes: [['PRAGMA synchronous = FULL', 'PRAGMA synchronous = NORMAL']],
    caughtBy: {
      file: `${server}/storage/sqliteStorage.test.ts`,
      title: 'a commit is on the disk before it is confirmed',
    },
  },
  {
    name: 'remote-edits-undoable',
    harm: 'undo takes back what others did',
    file: `${board}/history.ts`,
    changes: [
      [
        'trackedOrigins: new Set<unknown>([origin]),',
        'trackedOrigins: Object.assign(new Set<unknown>([origin]), { has: () => true }),',
      ],
    ],
    caughtBy: {
      file: `${board}/traps.test.ts`,
      title: 'trap 6: quick commands are a step each, and others’ updates are never one',
    },
  },
  {
    name: 'client-seeds',
    harm: 'the first two visitors of an empty board double its content',
    file: `${board}/boardDocument.ts`,
    changes: [
      [
        '  const listeners = new Set<() => void>();',
        "  const listeners = new Set<() => void>();\n  const notes: any = yDoc.getMap('notes');\n  if (notes.size === 0) notes.set(newId(), new notes.constructor());",
      ],
    ],
    caughtBy: {
      file: `${board}/boardDocument.test.ts`,
      title: 'opening an empty board writes nothing, however many are the first',
    },
  },
  {
    name: 'no-epoch-at-the-door',
    harm: 'an old tab merges into a restored board what the restore took away',
    file: `${server}/rooms/doorkeeper.ts`,
    changes: [
      ["if (epoch !== null && epoch !== room.epoch) return 'clientTooOld';", 'void epoch;'],
    ],
    caughtBy: {
      file: `${server}/storage/restoreWhileRunning.test.ts`,
      title: 'who holds a copy of another epoch is not let in',
    },
  },
  {
    name: 'restored-keeps-its-epoch',
    harm: 'nobody can tell a restored board from the one before',
    file: `${server}/storage/replaceEverything.ts`,
    changes: [["database.exec('UPDATE main.boards SET epoch = lower(hex(randomblob(16)))');", '']],
    caughtBy: {
      file: `${server}/storage/restoreWhileRunning.test.ts`,
      title: 'who is on a board that is restored is sent away to come back to the restored one',
    },
  },
  {
    name: 'no-cascade',
    harm: 'flows of a deleted company stay without their end',
    file: `${board}/commands/deleteItems.ts`,
    changes: [
      [
        "if (isDoomed(flow.from) || isDoomed(flow.to)) dependents.set(flow.id, 'flows');",
        'void flow;',
      ],
    ],
    caughtBy: {
      file: `${board}/commands/commands.test.ts`,
      title: 'company.delete > does what it says, in one update and one step of undo',
    },
  },
  {
    name: 'position-as-two-keys',
    harm: 'a board grows by megabytes as things are moved, and two who move one tear it apart',
    file: `${board}/sharedRecord.ts`,
    changes: [
      [
        'if (json !== undefined && isReadable(field, value)) map.set(key, json);',
        "if (key === 'position') for (const part of Object.entries(json ?? {})) map.set(...part);\n    else if (json !== undefined && isReadable(field, value)) map.set(key, json);",
      ],
    ],
    caughtBy: {
      file: `${board}/seedBoard.test.ts`,
      title: 'what is unknown has no key, long text is shared text, a position is one value',
    },
  },
  {
    name: 'no-lock-check',
    harm: 'anyone changes what those who lead have locked',
    file: 'packages/protocol/src/permissions.ts',
    changes: [
      [
        "if (deed.isLocked || deed.setsLock) return may(role, 'changeLockedRecords');",
        "if (deed.setsLock) return may(role, 'changeLockedRecords');",
      ],
    ],
    caughtBy: {
      file: `${server}/sync/roleMatrix.test.ts`,
      title: 'the editor, known by a secret, may do to companies what is written here',
    },
  },
  {
    name: 'every-role-may',
    harm: 'who may only comment draws',
    file: `${server}/rooms/mayApply.ts`,
    changes: [['return touches.every((touch) =>', 'return true || touches.every((touch) =>']],
    caughtBy: {
      file: `${server}/sync/roleMatrix.test.ts`,
      title: 'the commenter, known by a secret, may do to companies what is written here',
    },
  },
  {
    name: 'presence-forged',
    harm: 'one person moves the cursor of another, or makes them leave',
    file: `${server}/rooms/presence.ts`,
    changes: [
      ['if (own !== undefined) return own === clientId;', 'if (own !== undefined) return true;'],
      ['return !this.#kept.has(clientId);', 'return true;'],
    ],
    caughtBy: {
      file: `${server}/rooms/presence.test.ts`,
      title: 'what one says of another is passed over, removals too',
    },
  },
  {
    name: 'incomplete-let-in',
    harm: 'a few hundred kilobytes of updates without their beginning stop the server for half a minute',
    file: `${board}/incoming/walkStructs.ts`,
    changes: [["if (struct.id.clock > clock) return 'incomplete';", '']],
    caughtBy: {
      file: `${server}/sync/hostile.test.ts`,
      title: 'a pile of updates that lack what they build on is refused before it costs anything',
    },
  },
  {
    name: 'unloaded-too-early',
    harm: 'who comes back at once gets a board without the last edits',
    file: `${server}/rooms/roomRegistry.ts`,
    changes: [
      ['    await room.settled();\n    await this', '    await this'],
      [' || !room.isSettled) return;', ') return;'],
    ],
    caughtBy: {
      file: `${server}/rooms/roomRegistry.test.ts`,
      title: 'a room is not put away while an edit is on its way to the disk',
    },
  },
  {
    name: 'two-rooms-of-one-board',
    harm: 'two who come at once get two documents, and one of them is lost',
    file: `${server}/rooms/roomRegistry.ts`,
    changes: [
      [
        'if (known !== undefined && known.loaded?.isEnded !== true) return known;',
        'if (known?.loaded?.isEnded === false) return known;',
      ],
    ],
    caughtBy: {
      file: `${server}/sync/sync.test.ts`,
      title: 'whoever comes while a board is loading gets the same document',
    },
  },
  {
    name: 'counts-from-the-last-line',
    harm: 'after a new connection, old confirmations count for edits that never arrived',
    file: 'packages/replica/src/unsavedEdits.ts',
    changes: [['    this.#sent = 0;\n    this.#confirmed = 0;\n', '']],
    caughtBy: {
      file: 'packages/replica/src/unsavedEdits.test.ts',
      title: 'a new connection counts anew',
    },
  },
  {
    name: 'empty-when-it-cannot-load',
    harm: 'a disk that hiccups shows people an empty board, on which they begin to draw',
    file: `${server}/rooms/roomRegistry.ts`,
    changes: [
      [
        'const stored = await storage.loadBoard(boardId);',
        "const stored = await storage.loadBoard(boardId).catch(() => ({ epoch: 'none', snapshot: new Uint8Array([0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]), updates: [], position: 0, writers: new Map() }));",
      ],
    ],
    caughtBy: {
      file: `${server}/rooms/roomRegistry.test.ts`,
      title: 'a load that fails is told, and the next one tries again',
    },
  },
  {
    name: 'anyone-continues-a-writer',
    harm: "a thief takes the numbers of somebody's unsent edits, and these are lost",
    file: `${server}/rooms/writers.ts`,
    changes: [['if ((this.#bound.get(clientId) ?? writer) !== writer) return false;', '']],
    caughtBy: {
      file: `${server}/sync/roleMatrix.test.ts`,
      title: "the editor who writes on under somebody's client id is refused",
    },
  },
  {
    name: 'undo-takes-others-work',
    harm: 'undo of a company takes with it what others have written in it since',
    file: `${board}/foreignWork.ts`,
    changes: [['(touchedAt.get(keyOf(table, id)) ?? -1) > since', 'false']],
    caughtBy: {
      file: `${board}/traps.test.ts`,
      title: 'a company that another has edited since stays',
    },
  },
];
