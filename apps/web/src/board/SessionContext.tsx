import type { BoardSnapshot } from '@symbiomap/domain';
import type { OtherPresence } from '@symbiomap/document';
import { createContext, useContext, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { ViewState } from '../state/viewState.ts';
import type { BoardRights } from './boardRights.ts';
import type { BoardSession } from './boardSession.ts';
import type { ConnectionState } from './connectionState.ts';
import type { DerivedBoard } from './derivedBoard.ts';

/** The open board, for everything below. */
export const SessionContext = createContext<BoardSession | null>(null);

export function useSession(): BoardSession {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession outside an open board');
  return session;
}

/** The board as it is now. Re-renders when the part that `select` takes changes. */
export function useBoard<T>(select: (board: BoardSnapshot) => T): T {
  const { board } = useSession();
  return useSyncExternalStore(board.subscribe, () => select(board.getSnapshot()));
}

/** Part of what this tab looks at. */
export function useView<T>(select: (view: ViewState) => T): T {
  return useStore(useSession().view, select);
}

/** Part of what is computed from the board; a moment behind it. */
export function useDerived<T>(select: (derived: DerivedBoard) => T): T {
  return useStore(useSession().derived, select);
}

/** The companies and flows that filter and focus leave to be seen; `null`: all. */
export function useShown(): ReadonlySet<string> | null {
  return useStore(useSession().shown, ({ ids }) => ids);
}

/** Part of what is known of the line to the server. */
export function useConnection<T>(select: (connection: ConnectionState) => T): T {
  return useStore(useSession().connection, select);
}

/** The others on this board. */
export function useOthers(): readonly OtherPresence[] {
  const { presence } = useSession();
  return useSyncExternalStore(presence.subscribe, presence.getOthers);
}

/** What this person may do. Re-renders when the server takes nothing more. */
export function useRights(): BoardRights {
  useConnection(({ closed }) => closed);
  return useSession().rights;
}
