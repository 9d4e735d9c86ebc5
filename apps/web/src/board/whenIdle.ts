/** Longer nobody is kept waiting, however busy the browser is. */
const mostMs = 1_000;

/** Does something once the browser has nothing to paint. Returns how to call it off. */
export function whenIdle(task: () => void): () => void {
  // Safari learnt it late.
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(task);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(task, { timeout: mostMs });
  return () => cancelIdleCallback(handle);
}
