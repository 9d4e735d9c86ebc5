interface Stroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * What a key does to a cell that has the focus: `open` it as it stands, or `replace` what stands there with what is
 * typed; `null`: neither. As in spreadsheets; the space bar chooses the row.
 */
export function openingKey({ key, ctrlKey, metaKey, altKey }: Stroke): 'open' | 'replace' | null {
  // What AltGr types carries both Ctrl and Alt.
  if (metaKey || ctrlKey !== altKey) return null;
  if (key === 'Enter' || key === 'F2') return altKey ? null : 'open';
  if (key === 'Backspace' || key === 'Delete') return altKey ? null : 'replace';
  return key !== ' ' && [...key].length === 1 ? 'replace' : null;
}
