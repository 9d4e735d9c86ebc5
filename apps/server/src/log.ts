import { pino, type DestinationStream } from 'pino';

export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

/**
 * All that a log line may hold beside its event. None of it comes from people: no name, key, title, address
 * or content of a board.
 */
export interface LogFields {
  readonly boardId?: string;
  readonly role?: string;
  readonly reason?: string;
  readonly method?: string;
  /** The pattern of the route, not the path that was asked for. */
  readonly route?: string;
  readonly status?: number;
  readonly durationMs?: number;
  readonly count?: number;
  readonly bytes?: number;
  /** Only its class, code and place are written: messages may quote what people wrote. */
  readonly error?: unknown;
}

/** Writes down what happens, as one JSON object a line. Events are named `thing.happened`. */
export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

/** A log that writes from `level` up to `destination`; standard output when there is none. */
export function createLog(level: LogLevel, destination?: DestinationStream): Log {
  const logger = pino({ level, base: null }, destination);
  return {
    debug: (event, fields) => logger.debug(allowed(fields), event),
    info: (event, fields) => logger.info(allowed(fields), event),
    warn: (event, fields) => logger.warn(allowed(fields), event),
    error: (event, fields) => logger.error(allowed(fields), event),
  };
}

/** Copies the known fields by name: what else an object carries does not get into the log. */
function allowed(fields: LogFields = {}): object {
  const { boardId, role, reason, method, route, status, durationMs, count, bytes, error } = fields;
  const line = { boardId, role, reason, method, route, status, durationMs, count, bytes };
  return error === undefined ? line : { ...line, error: describeError(error) };
}

function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const detail =
    'errcode' in error && typeof error.errcode === 'number' ? error.errcode : undefined;
  const at = error.stack
    ?.split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 5);
  return { name: error.name, code, detail, at };
}
