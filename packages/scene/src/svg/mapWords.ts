import type { Amount, CompanyKind, FlowStage } from '@symbiomap/domain';
import type { FlowSort } from '../palette.ts';
import type { SectorGroup } from '../sectors.ts';

/** What a picture of a board says, in one language. The scene knows no texts; whoever draws brings them. */
export interface MapWords {
  readonly language: string;
  /** Instead of a name that is empty. */
  readonly unnamed: string;
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
