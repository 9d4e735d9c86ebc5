import { useEffect, useState } from 'react';
import { useSession } from '../board/SessionContext.tsx';

/** Nobody looks at an empty window for longer: then the tools come, and the map when it is there. */
const patienceMs = 300;

/**
 * Whether the board's content is still to come, for a moment. A map that is built empty and once more with what is
 * on it takes half as long again.
 */
export function useContentAwaited(): boolean {
  const { board, loaded, connection } = useSession();
  const [isAwaited, setAwaited] = useState(true);

  useEffect(() => {
    if (!isAwaited) return;
    const look = () => {
      const { companies, notes, areas } = board.getSnapshot();
      const hasContent = companies.size + notes.size + areas.size > 0;
      if (hasContent || connection.getState().isSynced) setAwaited(false);
    };
    const timer = setTimeout(() => setAwaited(false), patienceMs);
    const stop = connection.subscribe(look);
    void loaded.then(look);
    look();
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [board, loaded, connection, isAwaited]);

  return isAwaited;
}
