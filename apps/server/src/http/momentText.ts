/** A moment, in milliseconds since 1970, as the API writes it: ISO 8601 in UTC. */
export function momentText(atMs: number): string;
export function momentText(atMs: number | null): string | null;
export function momentText(atMs: number | null): string | null {
  return atMs === null ? null : new Date(atMs).toISOString();
}
