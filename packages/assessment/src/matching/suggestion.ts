import type { ResourceKind } from '@symbiomap/domain';
import type { ReasonParams } from './part.ts';
import type { matchParts } from './parts/index.ts';
import type { RestsOn } from './stock.ts';

type KnownPart = (typeof matchParts)[number];
/** `same-resource`, `near` … */
export type PartId = KnownPart['id'];

/** One part of a score, with its reason. */
export interface ScoredPart {
  readonly part: PartId;
  readonly points: number;
  /** The points that the part may give. */
  readonly least: number;
  readonly most: number;
  /** Its text is `match.reason.<part>.<reason>`. */
  readonly reason: string;
  readonly params: ReasonParams;
  /** What else it is for, less grave. */
  readonly also: readonly { readonly reason: string; readonly params: ReasonParams }[];
  /** Nobody knows: the points are neutral. */
  readonly isUnknown: boolean;
}

/** A flow that is not on the board and may be worth asking about. Derived from a snapshot, never stored. */
export interface Suggestion {
  /** The same for the same matter from one snapshot to the next: who, to whom, what. */
  readonly key: string;
  /** Ids of companies. */
  readonly from: string;
  readonly to: string;
  readonly resource: SuggestedResource;
  /** Ids of the offer and the need, where they are stated. */
  readonly offer: string | null;
  readonly need: string | null;
  /** What it rests on, on either side. */
  readonly restsOn: { readonly giver: RestsOn; readonly taker: RestsOn };
  /** 0 to 100: the sum of the parts. */
  readonly score: number;
  readonly parts: readonly ScoredPart[];
  /** What stands out, as reasons of parts: `no-permit`, `heat-pump` … */
  readonly flags: readonly string[];
}

/** A resource of the board, or one that has to be put on it first. */
export type SuggestedResource =
  | { readonly id: string; readonly name: string; readonly concept: string | null }
  /** A concept; its name is the text `concept.<concept>`. */
  | { readonly id: null; readonly concept: string; readonly kind: ResourceKind };
