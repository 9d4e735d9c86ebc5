import { number, object, type Field } from './field.ts';

/** A place on the board, in its units (one unit is one pixel at 100 %). */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/**
 * Where something lies on the board. ONE value, never two keys: two keys cost 25–50 times more document
 * for each move, for ever.
 */
export function position(): Field<Position | null> {
  const axis = () => number({ min: -1e7, max: 1e7 });
  const field = object({ x: axis(), y: axis() });
  return {
    schema: field.schema,
    fallback: null,
    storage: 'value',
    read: (raw, report, path) => {
      const value = field.read(raw, report, path);
      const x = value?.x ?? null;
      const y = value?.y ?? null;
      return x === null || y === null ? null : { x, y };
    },
  };
}
