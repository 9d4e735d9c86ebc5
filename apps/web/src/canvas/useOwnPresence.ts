import type { Position } from '@symbiomap/domain';
import { useEffect, useMemo } from 'react';
import { useSession, useView } from '../board/SessionContext.tsx';
import { cursorTeller } from './cursorTeller.ts';
import { usePreferences } from '../state/preferences.ts';

/** Tells the others who and where I am. Returns what takes the pointer's place on the board. */
export function useOwnPresence(): (cursor: Position | null) => void {
  const { presence, ticket } = useSession();
  const name = usePreferences((state) => state.name);
  const color = usePreferences((state) => state.personColor);
  const selection = useView((view) => view.selection);
  const editing = useView((view) => view.editing?.id ?? null);

  useEffect(() => {
    presence.setOwn({ person: { id: ticket.personId, name, color } });
  }, [presence, ticket, name, color]);
  useEffect(() => {
    presence.setOwn({ selection: [...selection], editing });
  }, [presence, selection, editing]);
  useEffect(() => {
    const hide = () => presence.setOwn({ cursor: null });
    addEventListener('pagehide', hide);
    return () => removeEventListener('pagehide', hide);
  }, [presence]);

  return useMemo(() => cursorTeller(presence), [presence]);
}
