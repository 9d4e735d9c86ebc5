import { closeCodes } from '@symbiomap/protocol';

/** After a restart all clients of all boards come back; they are spread over this time. */
const restartSpreadMs = 2_000;
const firstMs = 400;
const longestMs = 3_000;

/**
 * How long to wait before connecting again, in milliseconds. `attempt` counts from 1 since the board was last
 * exchanged; `random` gives numbers from 0 up to 1. Many lose their connection at the same moment and must not come
 * back at the same moment, so that all of the wait is drawn.
 */
export function reconnectDelayMs(
  code: number | undefined,
  attempt: number,
  random: () => number,
): number {
  const isFirstAfterRestart = code === closeCodes.restarting && attempt === 1;
  const limitMs = isFirstAfterRestart
    ? restartSpreadMs
    : Math.min(longestMs, firstMs * 2 ** (attempt - 1));
  return Math.round(random() * limitMs);
}
