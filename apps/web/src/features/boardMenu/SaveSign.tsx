import {
  Check,
  CloudOff,
  LoaderCircle,
  RefreshCw,
  ShieldX,
  TriangleAlert,
  type LucideIcon,
} from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';
import {
  isBeingKept,
  saveStateOf,
  shouldWarnBeforeLeaving,
  type SaveState,
} from '../../board/connectionState.ts';
import { useConnection } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import styles from './boardMenu.module.css';

const icons: Readonly<Record<SaveState, LucideIcon>> = {
  connecting: LoaderCircle,
  saved: Check,
  saving: LoaderCircle,
  blocked: TriangleAlert,
  offline: CloudOff,
  unkept: TriangleAlert,
  reconnecting: RefreshCw,
  refused: ShieldX,
};

/** What is about the line to the server, not about the edits. */
const ofLine: readonly SaveState[] = ['connecting', 'offline', 'reconnecting', 'refused'];

/** Whether everything is safe on the server, beside the board's name. Warns before closing where that would be a pity. */
export function SaveSign() {
  const translate = useTranslate();
  const isOnline = useSyncExternalStore(onLineChange, () => navigator.onLine);
  const state = useConnection((connection) => saveStateOf(connection, isOnline));
  const shouldWarn = useConnection(shouldWarnBeforeLeaving);
  // Writing to this device takes a blink: the words would flicker, so only the mark for machines follows it.
  const isBusy = useConnection(isBeingKept);

  useEffect(() => {
    if (!shouldWarn) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [shouldWarn]);

  const Icon = icons[state];
  return (
    <span
      className={styles.saved}
      data-state={state}
      data-line={ofLine.includes(state) || undefined}
      role="status"
      aria-busy={isBusy}
    >
      <Icon size={14} aria-hidden />
      <span>{translate(`save.${state}`)}</span>
    </span>
  );
}

function onLineChange(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}
