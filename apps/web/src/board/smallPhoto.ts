/** How a photo is tried, the best first. */
export interface PhotoTry {
  /** The most pixels on the longer side. */
  readonly side: number;
  /** 0–1, as browsers count it. */
  readonly quality: number;
}

/** Nobody sees more of a photo than this on a card or beside the map. */
const sides = [1_024, 768, 512, 320] as const;
const qualities = [0.85, 0.7, 0.55, 0.4] as const;

/** The first way of writing a photo that is small enough; `null` when none is. */
export async function smallPhoto<Written extends { readonly size: number }>(
  write: (attempt: PhotoTry) => Promise<Written>,
  maxBytes: number,
): Promise<Written | null> {
  for (const side of sides) {
    for (const quality of qualities) {
      const written = await write({ side, quality });
      if (written.size <= maxBytes) return written;
      // Far too large is not made small by a little less of quality.
      if (written.size > 3 * maxBytes) break;
    }
  }
  return null;
}
