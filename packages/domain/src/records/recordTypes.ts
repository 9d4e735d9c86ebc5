import { AreaRecord } from './area.ts';
import { AssessmentRecord } from './assessment.ts';
import { CommentRecord } from './comment.ts';
import { CompanyRecord } from './company.ts';
import { ExceptionRecord } from './exception.ts';
import { FactorRecord } from './factor.ts';
import { FlowRecord } from './flow.ts';
import { NeedRecord } from './need.ts';
import { NoteRecord } from './note.ts';
import { OfferRecord } from './offer.ts';
import { ProcessRecord } from './process.ts';
import type { RecordOf } from './record.ts';
import { RefusalRecord } from './refusal.ts';
import { ResourceRecord } from './resource.ts';
import { ScenarioRecord } from './scenario.ts';
import { ScoreRecord } from './score.ts';
import { TourStopRecord } from './tourStop.ts';

/** Every table of a board. The order is that of a board file. */
export const recordTypes = {
  companies: CompanyRecord,
  resources: ResourceRecord,
  offers: OfferRecord,
  needs: NeedRecord,
  processes: ProcessRecord,
  flows: FlowRecord,
  areas: AreaRecord,
  notes: NoteRecord,
  comments: CommentRecord,
  tour: TourStopRecord,
  exceptions: ExceptionRecord,
  refusals: RefusalRecord,
  scenarios: ScenarioRecord,
  assessments: AssessmentRecord,
  scores: ScoreRecord,
  factors: FactorRecord,
} as const;

export type RecordTypes = typeof recordTypes;
export type TableName = keyof RecordTypes;
/** The record type of table `T`. */
export type RecordIn<T extends TableName> = RecordOf<RecordTypes[T]>;
/** A record of any table. */
export type AnyRecord = { [T in TableName]: RecordIn<T> }[TableName];

export const tableNames = Object.keys(recordTypes) as readonly TableName[];
