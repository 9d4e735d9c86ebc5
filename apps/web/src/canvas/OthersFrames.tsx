import type { OtherPresence } from '@symbiomap/document';
import { useStore, ViewportPortal } from '@xyflow/react';
import { useRef, useSyncExternalStore } from 'react';
import { useSession } from '../board/SessionContext.tsx';
import styles from './othersFrames.module.css';

/** The frames of areas that others are drawing, in their colours; the board hears of them when they let go. */
export function OthersFrames() {
  const frames = useResizing();
  const zoom = useStore((state) => (frames.length === 0 ? 1 : state.transform[2]));
  if (frames.length === 0) return null;
  return (
    <ViewportPortal>
      {frames.map(({ clientId, person, resizing }) => {
        if (resizing == null) return null;
        const { x, y, width, height } = resizing.box;
        return (
          <div
            key={clientId}
            className={styles.frame}
            aria-hidden
            data-resized-by={person.name}
            style={{
              transform: `translate(${x}px, ${y}px)`,
              width,
              height,
              borderWidth: 2 / zoom,
              borderColor: person.color,
            }}
          />
        );
      })}
    </ViewportPortal>
  );
}

const nobody: readonly OtherPresence[] = [];

/** Those who hold a frame. Does not re-render for anybody else. */
function useResizing(): readonly OtherPresence[] {
  const { presence } = useSession();
  const former = useRef(nobody);
  return useSyncExternalStore(presence.subscribe, () => {
    const next = presence.getOthers().filter(({ resizing }) => resizing != null);
    const isSame =
      next.length === former.current.length && next.every((one, at) => one === former.current[at]);
    return isSame ? former.current : (former.current = next);
  });
}
