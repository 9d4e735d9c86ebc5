/** Rows that are made beyond each edge of what is in view, so that a scroll finds them there. */
const spare = 10;

/**
 * The numbers of the rows that are made: those in view, some more beyond, and `always` – the one that has the focus –
 * wherever it is.
 */
export function rowWindow(
  scrollTop: number,
  viewHeight: number,
  rowHeight: number,
  count: number,
  always: number | null,
): readonly number[] {
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - spare);
  const last = Math.min(count, Math.ceil((scrollTop + viewHeight) / rowHeight) + spare);
  const numbers = Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);
  if (always === null || always < 0 || always >= count || (always >= first && always < last)) {
    return numbers;
  }
  return always < first ? [always, ...numbers] : [...numbers, always];
}
