import type { BoardSnapshot } from '@symbiomap/domain';
import type { OtherPresence } from '@symbiomap/document';
import { createContext, useContext, useRef, useSyncExternalStore } from 'react';
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

/** The board for forms and lists. Re-renders when the part that `select` takes changes. */
export function useBoard<T>(select: (board: BoardSnapshot) => T): T {
  const { calm } = useSession();
  return useSyncExternalStore(calm.subscribe, () => select(calm.getSnapshot()));
}

/** As `useBoard`, for a list that is put together anew each time: re-renders when one of its entries changes. */
export function useBoardList<T>(select: (board: BoardSnapshot) => readonly T[]): readonly T[] {
  const former = useRef<readonly T[]>([]);
  return useBoard((board) => {
    const next = select(board);
    return isSameList(former.current, next) ? former.current : (former.current = next);
  });
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((entry, index) => Object.is(entry, b[index]));
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

/** Somebody else, on one of their connections. */
export type OtherPerson = Pick<OtherPresence, 'clientId' | 'person' | 'following'>;

/** Who the others are. Does not re-render for what they do. */
export function useOtherPeople(): readonly OtherPerson[] {
  const { presence } = useSession();
  const former = useRef<readonly OtherPerson[]>([]);
  return useSyncExternalStore(presence.subscribe, () => {
    const others = presence.getOthers();
    const isSame =
      others.length === former.current.length &&
      others.every((other, index) => isSamePerson(other, former.current[index]));
    if (!isSame)
      former.current = others.map(({ clientId, person, following = null }) => ({
        clientId,
        person,
        following,
      }));
    return former.current;
  });
}

function isSamePerson(a: OtherPerson, b: OtherPerson | undefined): boolean {
  return (
    a.clientId === b?.clientId &&
    (a.following ?? null) === b.following &&
    a.person.id === b.person.id &&
    a.person.name === b.person.name &&
    a.person.color === b.person.color
  );
}

/** What this person may do. Re-renders when the server takes nothing more. */
export function useRights(): BoardRights {
  useConnection(({ closed }) => closed);
  return useSession().rights;
}
