export { applyChanges, type RecordChange } from './board/changes.ts';
export {
  boardFileFormat,
  boardFileVersion,
  formatBoardFile,
  parseBoardFile,
  parseBoardWithImages,
  readBoardFile,
  writeBoardFile,
  type BoardWithImages,
} from './board/boardFile.ts';
export type { BoardFileProblem, BoardFileProblemCode } from './board/boardFileProblem.ts';
export {
  imageAddress,
  imagesOn,
  noImages,
  readBoardImages,
  type BoardImages,
} from './board/boardImages.ts';
export { boardFileSchema } from './board/boardFileSchema.ts';
export {
  boardModes,
  rulePacks,
  SettingsRecord,
  type BoardSettings,
  type RulePack,
} from './board/settings.ts';
export {
  emptyBoard,
  findRecord,
  newRecord,
  settingsId,
  type BoardSnapshot,
  type BoardTables,
  type RecordFault,
  type RecordFields,
} from './board/snapshot.ts';
export { graphOf, type BoardGraph } from './graph/boardGraph.ts';
export { boardTotals, type BoardTotals, type YearlyTotal } from './graph/boardTotals.ts';
export { commentThreads, openThreadCounts, type CommentThread } from './graph/commentThreads.ts';
export { mapParts } from './graph/mapParts.ts';
export { isSaneImage, maxImageBytes, readImageHead, type ImageHead } from './images/imageHead.ts';
export { foldName } from './names/foldName.ts';
export { matchText, matchTexts, textMatches, type TextMatch } from './names/matchText.ts';
export { spreadsheetText } from './names/spreadsheetText.ts';
export { nameIn, renamedIn, type Named } from './names/nameIn.ts';
export { hasInvisibleCharacters, mixesScripts, normaliseScripts } from './names/scripts.ts';
export { dimensions, type Dimension } from './quantities/dimension.ts';
export { parseAmount, type AmountProblem, type DecimalMark } from './quantities/parseAmount.ts';
export { parseFlowLabel, type FlowLabel } from './quantities/parseFlowLabel.ts';
export { addRanges, scaleRange, type Range } from './quantities/range.ts';
export { findUnit, units, type Unit } from './quantities/unit.ts';
export {
  amountRange,
  assumedOperatingDays,
  perYear,
  type YearlyAmount,
} from './quantities/yearly.ts';
export { bases, periods, type Amount, type Basis, type Period } from './records/amountField.ts';
export { AreaRecord, type Area } from './records/area.ts';
export { CommentRecord, type Comment } from './records/comment.ts';
export { CompanyRecord, companyKinds, type Company, type CompanyKind } from './records/company.ts';
export type { Fault, FaultCode, ReportFault } from './records/fault.ts';
export type { Field, Fields, FieldType, ObjectOf } from './records/field.ts';
export {
  barrierKinds,
  evidenceClasses,
  FlowRecord,
  flowStages,
  legalStatuses,
  type BarrierKind,
  type EvidenceClass,
  type Flow,
  type FlowStage,
  type LegalStatus,
} from './records/flow.ts';
export {
  isImageHash,
  maxImageSide,
  type ImageReference,
  type ImageType,
} from './records/imageField.ts';
export { createIdSource, isId, type Id } from './records/id.ts';
export {
  isPlainObject,
  isSafeKey,
  toJson,
  type Json,
  type JsonObject,
  type JsonSchema,
} from './records/json.ts';
export { NeedRecord, type Need } from './records/need.ts';
export { NoteRecord, type Note } from './records/note.ts';
export { OfferRecord, type Offer } from './records/offer.ts';
export type { Position } from './records/position.ts';
export { ProcessRecord, type Process } from './records/process.ts';
export {
  readRecord,
  writeField,
  writeRecord,
  type RawRecord,
  type RecordOf,
  type RecordType,
} from './records/record.ts';
export {
  recordTypes,
  tableNames,
  type AnyRecord,
  type RecordIn,
  type RecordTypes,
  type TableName,
} from './records/recordTypes.ts';
export {
  ResourceRecord,
  resourceKinds,
  resourceStates,
  type Resource,
  type ResourceKind,
  type ResourceState,
} from './records/resource.ts';
export { TourStopRecord, type TourStop } from './records/tourStop.ts';
export { failure, success, type Result } from './result.ts';
