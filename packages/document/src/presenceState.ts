import { isId, isPlainObject, type Position } from '@symbiomap/domain';

/** Who somebody is to the others. */
export interface PresencePerson {
  readonly id: string;
  readonly name: string;
  /** `#rrggbb`. */
  readonly color: string;
}

/** A part of the board, in units of the board. */
export interface PresenceBox extends Position {
  readonly width: number;
  readonly height: number;
}

/** What somebody is doing at this moment: shared, never kept. */
export interface PresenceState {
  readonly person: PresencePerson;
  readonly cursor: Position | null;
  /** The ids of selected items. */
  readonly selection: readonly string[];
  /** What part of the board they see. */
  readonly viewport?: PresenceBox;
  /** What is held and how far from its place it has come. */
  readonly dragging?: { readonly items: readonly string[]; readonly by: Position };
  /** The area whose frame is held, and how it is drawn at this moment. */
  readonly resizing?: { readonly item: string; readonly box: PresenceBox } | null;
  /** The id of the item whose text is being written. */
  readonly editing?: string | null;
  /** The id of the person whose view is followed; who is not followed need not tell what they see. */
  readonly following?: string | null;
}

/** What a state may weigh, as JSON in UTF-8. */
export const presenceLimitBytes = 4_096;
const maxIds = 100;
const maxNameLength = 60;

/** Reads the state of another; `null` for what is no state. A part that cannot be read is left out. */
export function readPresence(raw: unknown): PresenceState | null {
  if (!isPlainObject(raw)) return null;
  const person = readPerson(raw['person']);
  if (person === null) return null;
  const viewport = readBox(raw['viewport']);
  const dragging = readDragging(raw['dragging']);
  const resizing = readResizing(raw['resizing']);
  const { editing, following } = raw;
  return {
    person,
    cursor: readPosition(raw['cursor']),
    selection: readIds(raw['selection']),
    ...(viewport !== null && { viewport }),
    ...(dragging !== null && { dragging }),
    ...(resizing !== null && { resizing }),
    ...((editing === null || isId(editing)) && { editing }),
    ...((following === null || isId(following)) && { following }),
  };
}

/** The same state, its selection and what it drags shortened as far as the limit asks. */
export function fitPresence(state: PresenceState): PresenceState {
  let fitting = state;
  while (sizeBytes(fitting) > presenceLimitBytes) {
    const { selection, dragging } = fitting;
    const items = dragging?.items ?? [];
    if (selection.length === 0 && items.length === 0) return fitting;
    // The longer of the two gives way: a tenth at a time, so that little more is lost than has to be.
    fitting =
      selection.length >= items.length || dragging === undefined
        ? { ...fitting, selection: shortened(selection) }
        : { ...fitting, dragging: { ...dragging, items: shortened(items) } };
  }
  return fitting;
}

function shortened(ids: readonly string[]): readonly string[] {
  return ids.slice(0, Math.floor(ids.length * 0.9));
}

function sizeBytes(state: PresenceState): number {
  let bytes = 0;
  for (const character of JSON.stringify(state)) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

function readPerson(raw: unknown): PresencePerson | null {
  if (!isPlainObject(raw)) return null;
  const { id, name, color } = raw;
  if (!isId(id) || typeof name !== 'string') return null;
  if (typeof color !== 'string' || !/^#[0-9a-f]{6}$/i.test(color)) return null;
  return {
    id,
    name: [...name.slice(0, 2 * maxNameLength)].slice(0, maxNameLength).join(''),
    color,
  };
}

function readPosition(raw: unknown): Position | null {
  if (!isPlainObject(raw)) return null;
  const { x, y } = raw;
  return isFiniteNumber(x) && isFiniteNumber(y) ? { x, y } : null;
}

function readBox(raw: unknown): PresenceBox | null {
  const position = readPosition(raw);
  if (position === null || !isPlainObject(raw)) return null;
  const { width, height } = raw;
  const isSize = isFiniteNumber(width) && isFiniteNumber(height) && width > 0 && height > 0;
  return isSize ? { ...position, width, height } : null;
}

function readResizing(raw: unknown): NonNullable<PresenceState['resizing']> | null {
  if (!isPlainObject(raw)) return null;
  const { item } = raw;
  const box = readBox(raw['box']);
  return isId(item) && box !== null ? { item, box } : null;
}

function readDragging(raw: unknown): NonNullable<PresenceState['dragging']> | null {
  if (!isPlainObject(raw)) return null;
  const items = readIds(raw['items']);
  const by = readPosition(raw['by']);
  return by === null || items.length === 0 ? null : { items, by };
}

function readIds(raw: unknown): readonly string[] {
  return Array.isArray(raw) ? raw.slice(0, maxIds).filter(isId) : [];
}

function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
