import { useStore, ViewportPortal } from '@xyflow/react';
import { useOthers } from '../board/SessionContext.tsx';
import styles from './othersCursors.module.css';

/** Above this many people cursors are noise. */
const mostCursors = 25;

/** The cursors of the others, in their colours, with their names. */
export function OthersCursors() {
  const others = useOthers();
  const zoom = useStore((state) => state.transform[2]);
  const shown = others.filter(({ cursor }) => cursor !== null);
  if (shown.length > mostCursors) return null;
  return (
    <ViewportPortal>
      {shown.map(({ clientId, person, cursor }) => (
        <div
          key={clientId}
          className={styles.cursor}
          aria-hidden
          style={{
            transform: `translate(${cursor?.x ?? 0}px, ${cursor?.y ?? 0}px) scale(${1 / zoom})`,
            color: person.color,
          }}
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
    </ViewportPortal>
  );
}
