import type { ELK } from 'elkjs';
import type { LayoutPart } from './layoutParts.ts';
import type { Places } from './layoutTask.ts';

/** Gives the layout engine, for one part after the other: in a browser a worker of its own, in Node within the process. */
export type StartElk = () => Promise<ELK>;

/** What a way is given beside the units. */
export interface WayOptions {
  readonly startElk: StartElk;
  /** Told how much is done, 0–1; what it throws ends the layout. */
  readonly onProgress: (share: number) => void;
}

/** Gives the linked units of one part places, anywhere on the board; the fixed ones come back too. */
export type LayOutPart = (part: LayoutPart, options: WayOptions) => Promise<Places>;
