import { useSyncExternalStore } from 'react';
import { useSession } from './SessionContext.tsx';

/** A picture as an element shows it. */
export interface ShownPhoto {
  /** It has come, or something has, and cannot be shown. */
  readonly isBroken: boolean;
  /** For an `img`; `null` where there is nothing to show (yet). */
  readonly address: string | null;
  /** The browser could not show it. */
  readonly onBroken: () => void;
}

/** A picture of the open board, wherever it is now; re-renders when it has come. */
export function usePhoto(hash: string): ShownPhoto {
  const { photos } = useSession();
  const photo = useSyncExternalStore(photos.subscribe, () => photos.get(hash));
  return {
    isBroken: photo.state === 'broken',
    address: photo.state === 'ready' ? photo.address : null,
    onBroken: () => photos.markBroken(hash),
  };
}
