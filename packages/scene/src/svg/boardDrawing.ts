import type { EvidenceClass, FlowStage } from '@symbiomap/domain';
import type { CompanyCard } from '../companyCard.ts';
import type { FlowLine } from '../flowAppearance.ts';
import type { Box, FlowRoute } from '../flowRoute.ts';
import type { FlowWidths } from '../flowWidths.ts';
import type { MapColor, MapLook } from '../mapColors.ts';
import type { FlowSort } from '../palette.ts';
import type { SceneArea } from '../sceneArea.ts';
import type { SceneNote } from '../sceneNote.ts';

/** A company as it is drawn: its card with all lines of text broken. */
export interface DrawnCard {
  readonly card: CompanyCard;
  readonly color: MapColor;
  readonly box: Box;
  /** Its photo as an address that holds all of it; `null`: none, or it did not come along. */
  readonly photo: { readonly address: string; readonly description: string } | null;
  /** The name near by, in letters of `nameSize`. */
  readonly nameLines: readonly string[];
  readonly nameSize: number;
  /** `null`: the name needs its line. */
  readonly trade: string | null;
  readonly counts: string;
  /** The name from afar, in larger letters, and nothing else. */
  readonly farLines: readonly string[];
  readonly farSize: number;
  readonly spoken: string;
}

/** What stands on a flow's line. */
export interface DrawnLabel {
  readonly box: Box;
  readonly lines: readonly string[];
  /** Under that, line by line: the amount, and how it is known where colours tell that too. */
  readonly details: readonly string[];
}

/** A flow as it is drawn. */
export interface DrawnFlow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly route: FlowRoute;
  readonly sort: FlowSort;
  readonly stage: FlowStage;
  readonly evidence: EvidenceClass | null;
  readonly color: MapColor;
  readonly line: FlowLine;
  /** `null`: nothing is known to be said. */
  readonly label: DrawnLabel | null;
  readonly spoken: string;
}

/** A whole board as things with places, all in board units. */
export interface BoardDrawing {
  readonly bounds: Box;
  /** What its colours and widths tell. */
  readonly look: MapLook;
  /** The widths that its lines would have by amount. */
  readonly widths: FlowWidths;
  /** In the order in which they lie over each other. */
  readonly areas: readonly SceneArea[];
  readonly notes: readonly SceneNote[];
  readonly flows: readonly DrawnFlow[];
  readonly cards: readonly DrawnCard[];
}
