import type { Position } from '@symbiomap/domain';
import { useEffect, useMemo } from 'react';
import { useSession, useView } from '../board/SessionContext.tsx';
import { usePreferences } from '../state/preferences.ts';

/** At most this often a moving cursor is told to the others. */
const cursorIntervalMs = 80;

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

  return useMemo(() => {
    let latest: Position | null = null;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const send = () => {
      timer = null;
      presence.setOwn({ cursor: latest });
    };
    return (cursor) => {
      latest = cursor === null ? null : { x: Math.round(cursor.x), y: Math.round(cursor.y) };
      timer ??= setTimeout(send, cursorIntervalMs);
    };
  }, [presence]);
}
