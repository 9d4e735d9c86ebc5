import type { StartElk } from '../way.ts';

/** The layout engine within this process: for Node, where nobody waits for a window. */
export const elkInProcess: StartElk = async () => {
  const { default: elk } = await import('elkjs');
  return new elk.default();
};
