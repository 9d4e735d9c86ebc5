import { number, object } from './field.ts';

/**
 * Where something lies on the board, in units of the board (one unit is one pixel at 100 %).
 * ONE value, never two keys: two keys cost 25–50 times more document for each move, for ever.
 */
export const position = () => {
  const field = object({ x: number({ min: -1e7, max: 1e7 }), y: number({ min: -1e7, max: 1e7 }) });
  return {
    ...field,
    read: (...args: Parameters<typeof field.read>): Position | null => {
      const value = field.read(...args);
      const x = value?.x ?? null;
      const y = value?.y ?? null;
      return x === null || y === null ? null : { x, y };
    },
  };
};

/** A place on the board. */
export interface Position {
  readonly x: number;
  readonly y: number;
}
