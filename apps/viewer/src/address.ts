import type { BoardGraph } from '@symbiomap/domain';

/** The company that an address names (`#c=asnaes`); `null` when it names none of this map. */
export function companyInAddress(graph: BoardGraph, hash: string): string | null {
  const id = new URLSearchParams(hash.slice(1)).get('c');
  return graph.company(id)?.id ?? null;
}

/** Puts the company that is looked at into the address, so that it can be passed on. */
export function writeAddress(companyId: string | null): void {
  const wanted = companyId === null ? '' : `#c=${companyId}`;
  if (location.hash === wanted) return;
  try {
    history.replaceState(null, '', `${location.pathname}${location.search}${wanted}`);
  } catch {
    // A page that stands inside another may not change its address: nothing is lost but the link.
  }
}
