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
  visibilities,
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
export { factorOf, thingOf, transportFactorOf, type EmissionFactor } from './factors/factorOf.ts';
export { readFactorUnit, type FactorUnit } from './factors/factorUnit.ts';
export { isGrown } from './factors/isGrown.ts';
export {
  factorKinds,
  knownFactorOf,
  knownFactors,
  type FactorKind,
  type FactorOrigin,
  type KnownFactor,
} from './factors/knownFactors.ts';
export { amountReceived, amountReplaced } from './flows/amountReplaced.ts';
export { carbonOfFlow, netCarbon, type CarbonLack, type FlowCarbon } from './flows/carbonOfFlow.ts';
export {
  balanceParts,
  companyBalance,
  type BalanceBar,
  type BalancePart,
  type CompanyBalance,
} from './flows/companyBalance.ts';
export { distanceKmOf } from './flows/distanceKmOf.ts';
export { currencyOf, rateInto } from './flows/moneyOnBoard.ts';
export {
  moneyLacks,
  partnersMoney,
  type MoneyLack,
  type PartnersMoney,
} from './flows/partnersMoney.ts';
export { asItComes, flowPerYear, yearlyIn } from './flows/flowPerYear.ts';
export { isAgreed, isOver } from './flows/flowStanding.ts';
export type { YearlyMeasure } from './flows/yearlyMeasure.ts';
export { keptProperties, knowledgeOf, typicalFor, type KeptProperty } from './flows/knowledgeOf.ts';
export { globePointOf, greatCircleKm, type GlobePoint } from './geography/greatCircle.ts';
export { isCertainlyBefore } from './dates/isCertainlyBefore.ts';
export {
  readDate,
  type DateHabits,
  type DateProblem,
  type DateProblemCode,
} from './dates/readDate.ts';
export { graphOf, type BoardGraph } from './graph/boardGraph.ts';
export { boardTotals, type BoardTotals, type YearlyTotal } from './graph/boardTotals.ts';
export { commentThreads, openThreadCounts, type CommentThread } from './graph/commentThreads.ts';
export { loopsAmong, type Link } from './graph/loops.ts';
export { mapParts } from './graph/mapParts.ts';
export { changedIds, stepTo, type TableStep } from './graph/tableChanges.ts';
export { isSaneImage, maxImageBytes, readImageHead, type ImageHead } from './images/imageHead.ts';
export { foldName } from './names/foldName.ts';
export { matchText, matchTexts, textMatches, type TextMatch } from './names/matchText.ts';
export { spreadsheetText } from './names/spreadsheetText.ts';
export { nameIn, renamedIn, type Named } from './names/nameIn.ts';
export { hasInvisibleCharacters, mixesScripts, normaliseScripts } from './names/scripts.ts';
export { borderBetween } from './law/borderBetween.ts';
export { isBarredFromFeed, isCateringCode, isFeedMaker, keepsFarmAnimals } from './law/feedBan.ts';
export { hasPermitFor } from './law/permits.ts';
export { isNoWaste, isWaste, statusOfAll } from './law/wasteStatus.ts';
export { dimensions, type Dimension } from './quantities/dimension.ts';
export type { AmountProblem, AmountProblemCode } from './quantities/amountProblem.ts';
export { checkAmount } from './quantities/checkAmount.ts';
export { checkNumber, type NumberLimits, type NumberProblem } from './quantities/checkNumber.ts';
export {
  gasStateAt,
  properties,
  type Countable,
  type Property,
} from './quantities/conversionSteps.ts';
export {
  convert,
  type Assumed,
  type ConversionProblem,
  type Converted,
  type CountedAs,
  type ExchangeRate,
  type Knowledge,
} from './quantities/convert.ts';
export { evidenceSpread, withSpread } from './quantities/evidenceSpread.ts';
export { parseAmount, type WritingHabits } from './quantities/parseAmount.ts';
export { parseFlowLabel, type FlowLabel } from './quantities/parseFlowLabel.ts';
export { assumedOperatingDays } from './quantities/periodLength.ts';
export {
  addRanges,
  divideRanges,
  exactly,
  multiplyRanges,
  scaleRange,
  subtractRanges,
  type Range,
} from './quantities/range.ts';
export type { DecimalMark } from './quantities/readNumber.ts';
export { sampleRange, type SampledRange, type SampleOptions } from './quantities/sampleRange.ts';
export { typicalValuesOf, type TypicalValues } from './quantities/typicalValues.ts';
export { baseUnitOf, findUnit } from './quantities/unit.ts';
export { units, type Unit } from './quantities/unitTable.ts';
export { amountRange, perYear, type YearlyAmount } from './quantities/yearly.ts';
export { bases, periods, type Amount, type Basis, type Period } from './records/amountField.ts';
export { AreaRecord, areaKinds, type Area } from './records/area.ts';
export { AssessmentRecord, type Assessment } from './records/assessment.ts';
export { CommentRecord, type Comment } from './records/comment.ts';
export { CompanyRecord, companyKinds, type Company, type CompanyKind } from './records/company.ts';
export { evidenceClasses, type EvidenceClass } from './records/evidence.ts';
export { ExceptionRecord, type Exception } from './records/exception.ts';
export { FactorRecord, type Factor } from './records/factor.ts';
export type { Fault, FaultCode, ReportFault } from './records/fault.ts';
export type { Field, Fields, FieldType, ObjectOf } from './records/field.ts';
export {
  barrierKinds,
  barrierSeverities,
  costKinds,
  effectKinds,
  FlowRecord,
  flowSides,
  flowStages,
  flowUses,
  legalStatuses,
  type BarrierKind,
  type Flow,
  type FlowSide,
  type FlowStage,
  type FlowUse,
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
export {
  lossKinds,
  ProcessRecord,
  processKinds,
  type LossKind,
  type Process,
  type ProcessKind,
} from './records/process.ts';
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
export { RefusalRecord, type Refusal } from './records/refusal.ts';
export {
  animalCategories,
  reactiveGroups,
  ResourceRecord,
  resourceKinds,
  resourceStates,
  type AnimalCategory,
  type ReactiveGroup,
  type Resource,
  type ResourceKind,
  type ResourceState,
} from './records/resource.ts';
export {
  ScoreRecord,
  screeningCriteria,
  type Score,
  type ScreeningCriterion,
} from './records/score.ts';
export { scoresOf, type ChainScores } from './assessments/scoresOf.ts';
export { ScenarioRecord, type Scenario } from './records/scenario.ts';
export { continuities, type Continuity } from './records/stockFields.ts';
export { TourStopRecord, type TourStop } from './records/tourStop.ts';
export { failure, success, type Result } from './result.ts';
export { isLaid } from './transport/isLaid.ts';
export { transportModeOf, transportModes, type TransportMode } from './transport/transportMode.ts';
