import type { FaultCode } from '../records/fault.ts';

/** Why a board file is refused. Each code has a message in every language (`file.<code>` or `fault.<code>`). */
export type BoardFileProblemCode =
  | FaultCode
  | 'not-json'
  | 'not-board'
  | 'newer-version'
  | 'unknown-version'
  | 'no-title'
  | 'duplicate-id';

/** One reason why a board file is refused, with its place in the file (`flows[3].stage`). */
export interface BoardFileProblem {
  readonly code: BoardFileProblemCode;
  readonly path: string;
  readonly expected?: string;
  readonly found?: string;
}
