import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** A database that calls `step` before each statement it runs; what `step` throws is how the statement fails. */
export function failingDatabase(database: DatabaseSync, step: () => void): DatabaseSync {
  const watch = <T extends object>(target: T, ran: readonly string[]): T =>
    new Proxy(target, {
      get: (of, name) => {
        const value: unknown = Reflect.get(of, name, of);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]): unknown => {
          if (ran.includes(String(name))) step();
          const result: unknown = Reflect.apply(value, of, args);
          return name === 'prepare'
            ? watch(result as StatementSync, ['run', 'get', 'all'])
            : result;
        };
      },
    });
  return watch(database, ['exec']);
}
