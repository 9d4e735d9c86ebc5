import type { OtherPresence } from '@symbiomap/document';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useSession } from '../board/SessionContext.tsx';
import { startPointers } from './pointers.ts';
import type { Stage } from './stage.ts';
import styles from './othersCursors.module.css';

/** Above this many people cursors are noise. */
const mostCursors = 25;

type Pointing = Pick<OtherPresence, 'clientId' | 'person'>;

const nobody: readonly Pointing[] = [];

/** The cursors of the others, in their colours, with their names. */
export function OthersCursors({ stage }: { readonly stage: Stage }) {
  const layer = useRef<HTMLDivElement>(null);
  const pointing = usePointing();
  useEffect(
    () => (layer.current === null ? undefined : startPointers(layer.current, stage)),
    [stage],
  );
  return (
    <div ref={layer} className={styles.layer} aria-hidden>
      {pointing.map(({ clientId, person }) => (
        <div
          key={clientId}
          className={styles.cursor}
          data-client={clientId}
          style={{ color: person.color }}
        >
          <svg width="16" height="18" viewBox="0 0 16 18">
            <path
              d="M1.5 1.5 14 9.5 8 10.5 5 16.5Z"
              fill="currentColor"
              stroke="#fff"
              strokeWidth="1.5"
              strokeLinejoin="round"
            />
          </svg>
          {person.name !== '' && (
            <span className={styles.name} style={{ background: person.color }}>
              {person.name}
            </span>
          )}
        </div>
      ))}
    </div>
  );
}

/** Who has a pointer on the map. The same list while nobody comes, goes or is called otherwise. */
function usePointing(): readonly Pointing[] {
  const { presence } = useSession();
  const former = useRef(nobody);
  return useSyncExternalStore(presence.subscribe, () => {
    const shown = presence.getOthers().filter(({ cursor }) => cursor !== null);
    const next = shown.length > mostCursors ? nobody : shown;
    const isSame =
      next.length === former.current.length &&
      next.every((one, at) => isSamePointing(one, former.current[at]));
    return isSame ? former.current : (former.current = next);
  });
}

function isSamePointing(a: Pointing, b: Pointing | undefined): boolean {
  return (
    a.clientId === b?.clientId &&
    a.person.name === b.person.name &&
    a.person.color === b.person.color
  );
}
