import { isPlainObject } from '@symbiomap/domain';

/** A change of a value that somebody else may have changed meanwhile: it is made to what stands there now. */
export type Update = (now: unknown) => unknown;

/** A value with named parts; without any where it is unknown. */
export function partsOf(value: unknown): Readonly<Record<string, unknown>> {
  return isPlainObject(value) ? value : {};
}

const noRows: readonly unknown[] = [];

export function rowsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : noRows;
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function wordOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

export function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

export function textsIn(value: unknown): readonly string[] {
  return rowsOf(value).filter((entry) => typeof entry === 'string');
}

/** Whether nothing is told. */
export function isUnknown(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isPlainObject(value) && Object.values(value).every(isUnknown);
}

/** Changes one part, and leaves nothing behind where nothing is told any more. */
export function withPart(name: string, update: Update): Update {
  return (now) => {
    const parts = partsOf(now);
    const next = { ...parts, [name]: update(parts[name]) };
    return isUnknown(next) ? null : next;
  };
}
