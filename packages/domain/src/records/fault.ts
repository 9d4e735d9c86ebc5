/** Why a value from outside could not be read. Each code has a message in every language (`fault.<code>`). */
export type FaultCode =
  | 'not-text'
  | 'too-long'
  | 'not-number'
  | 'out-of-range'
  | 'not-yes-no'
  | 'not-one-of'
  | 'not-list'
  | 'too-many'
  | 'not-object'
  | 'not-id'
  | 'not-date'
  | 'not-hash'
  | 'not-base64'
  | 'missing'
  | 'not-record';

/** One value that could not be read: where it stands and what was expected there. */
export interface Fault {
  /** Path below the record or file, as people write it: `amount.mode`, `permits[2].codes[0]`. Empty: the thing itself. */
  readonly path: string;
  readonly code: FaultCode;
  /** What the message needs: the allowed values, the limits. */
  readonly expected?: string;
  /** The value that was found, shortened. */
  readonly found?: string;
}

/** Takes the faults of one reading. */
export type ReportFault = (fault: Fault) => void;

/** A value from outside in one short line, fit for a message. */
export function describeFound(value: unknown): string {
  let text: string;
  try {
    const json: unknown = value === undefined ? 'nothing' : JSON.stringify(value);
    text = typeof json === 'string' ? json : typeof value;
  } catch {
    text = typeof value;
  }
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
