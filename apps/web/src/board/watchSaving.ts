import { isSaving, type ConnectionStore } from './connectionState.ts';

/** Longer than this no healthy server takes to commit an edit; then it is asked what is wrong. */
export const patienceMs = 3_000;

/**
 * Finds out why edits wait: while some are sent and not saved, the server is asked every few seconds whether it
 * can save at all. `isReady` asks it; `null` where no answer came. Returns how to stop.
 */
export function watchSaving(
  store: ConnectionStore,
  isReady: () => Promise<boolean | null>,
): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isStopped = false;

  const isWaiting = () => isSaving(store.getState());
  const stopAsking = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const look = async () => {
    timer = null;
    const ready = await isReady();
    if (isStopped) return;
    if (isWaiting() && ready !== null) store.setState({ isSavingBlocked: !ready });
    follow();
  };
  const follow = () => {
    if (isWaiting()) {
      timer ??= setTimeout(() => void look(), patienceMs);
      return;
    }
    // Saved meanwhile, or the line is gone: then there is nobody to ask.
    stopAsking();
    if (store.getState().isSavingBlocked) store.setState({ isSavingBlocked: false });
  };
  const stopListening = store.subscribe(follow);
  return () => {
    isStopped = true;
    stopListening();
    stopAsking();
  };
}
