import * as Y from 'yjs';

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether one Yjs V2 update holds all that another holds: every insertion and every deletion.
 * State vectors alone do not say it, as they know nothing of deletions.
 */
export function coversUpdate(next: Uint8Array, last: Uint8Array): boolean {
  const known = Y.decodeStateVector(Y.encodeStateVectorFromUpdateV2(next));
  for (const [client, clock] of Y.decodeStateVector(Y.encodeStateVectorFromUpdateV2(last))) {
    if ((known.get(client) ?? 0) < clock) return false;
  }
  const deleted = deletedSpans(next);
  for (const [client, spans] of deletedSpans(last)) {
    const candidates = deleted.get(client) ?? [];
    if (!spans.every((span) => isInside(span, candidates))) return false;
  }
  return true;
}

/** The deleted clocks by client: sorted, touching spans joined. */
function deletedSpans(update: Uint8Array): ReadonlyMap<number, readonly Span[]> {
  const byClient = new Map<number, readonly Span[]>();
  for (const [client, items] of Y.decodeUpdateV2(update).ds.clients) {
    const joined: Span[] = [];
    for (const { clock, len } of [...items].sort((a, b) => a.clock - b.clock)) {
      const before = joined.at(-1);
      if (before !== undefined && before.end >= clock)
        joined[joined.length - 1] = {
          start: before.start,
          end: Math.max(before.end, clock + len),
        };
      else joined.push({ start: clock, end: clock + len });
    }
    byClient.set(client, joined);
  }
  return byClient;
}

function isInside(span: Span, sorted: readonly Span[]): boolean {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const candidate = sorted[middle];
    if (candidate === undefined) return false;
    if (candidate.end <= span.start) low = middle + 1;
    else if (candidate.start > span.start) high = middle - 1;
    else return span.end <= candidate.end;
  }
  return span.end === span.start;
}
