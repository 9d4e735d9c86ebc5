/**
 * Whether one date is certainly earlier than another. Dates are as precise as they are known: `1993` is not certainly
 * before `1993-05`. Unknown ones are before nothing.
 */
export function isCertainlyBefore(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a.startsWith(b) || b.startsWith(a)) return false;
  return a < b;
}
