/** How long a new link is to hold. */
export type Lasting = 'ever' | 'today' | 'week';

/** When a link ends that holds so long from now, ISO 8601: at the end of a day where people are. */
export function endOf(lasting: Lasting, now: Date): string | null {
  if (lasting === 'ever') return null;
  const days = lasting === 'today' ? 1 : 8;
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days).toISOString();
}
