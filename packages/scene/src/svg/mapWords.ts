import type { Amount, CompanyKind, Dimension, EvidenceClass, FlowStage } from '@symbiomap/domain';
import type { FlowSort } from '../palette.ts';
import type { SectorGroup } from '../sectors.ts';

/** What a picture of a board says, in one language. The scene knows no texts; whoever draws brings them. */
export interface MapWords {
  readonly language: string;
  /** Instead of a name that is empty. */
  readonly unnamed: string;
  /** A photo of which nobody has said what is on it. */
  readonly photo: string;
  /** The line under a company's name: its sector, or what it is. */
  trade(kind: CompanyKind, sector: SectorGroup): string;
  /** "3 give · 2 need · 4 flows". */
  counts(counts: {
    readonly giveCount: number;
    readonly needCount: number;
    readonly flowCount: number;
  }): string;
  /** "80,000 t/year"; empty when unknown. */
  amount(amount: Amount | null): string;
  stage(stage: FlowStage): string;
  sort(sort: FlowSort): string;
  kind(kind: CompanyKind): string;
  /** How a number is known; `null`: nobody has said. */
  evidence(evidence: EvidenceClass | null): string;
  /** The largest yearly amount of a dimension, in its base unit: what the widest line stands for. */
  widest(dimension: Dimension, amount: number): string;
  /** What the thinnest line stands for. */
  readonly amountUnknown: string;
  /** A company in one breath, for those who do not see its card. */
  spokenCompany(company: {
    readonly name: string;
    readonly trade: string;
    readonly incomingCount: number;
    readonly outgoingCount: number;
  }): string;
  /** A flow in one breath. */
  spokenFlow(flow: {
    readonly resource: string;
    readonly amount: string;
    readonly from: string;
    readonly to: string;
    readonly stage: string;
  }): string;
}
