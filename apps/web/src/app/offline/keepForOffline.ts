import type { FilesToKeep } from './filesToKeep.ts';

/** Files that come after the first sight of a board: its language, its fonts. */
const settleMs = 4_000;

/**
 * Has the app kept on this device, so that it opens without a network. Browsers allow that on secure addresses only
 * (https, localhost); elsewhere nothing happens.
 */
export function keepForOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  const tellFiles = async () => {
    const { active } = await navigator.serviceWorker.ready;
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    const later = document.querySelector<HTMLMetaElement>('meta[name="later-files"]')?.content;
    const files: FilesToKeep = { loaded, later: later?.split(' ').map((name) => `/${name}`) ?? [] };
    active?.postMessage(files);
  };
  addEventListener('load', () => {
    navigator.serviceWorker.register('/serviceWorker.js').then(
      () => setTimeout(() => void tellFiles(), settleMs),
      // A browser that forbids it (private windows) works as before.
      () => {},
    );
  });
}
