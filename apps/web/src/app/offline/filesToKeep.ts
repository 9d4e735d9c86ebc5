/** What the app tells its service worker: which files of its own it has, and which it may want later. */
export interface FilesToKeep {
  readonly loaded: readonly string[];
  readonly later: readonly string[];
}

/** A message as it came: whatever else it holds is left out. */
export function readFilesToKeep(message: unknown): FilesToKeep {
  const { loaded, later } = { loaded: [], later: [], ...(message as Partial<FilesToKeep> | null) };
  return { loaded: names(loaded), later: names(later) };
}

function names(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter((name) => typeof name === 'string') : [];
}
