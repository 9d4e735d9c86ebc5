export { assessBoard, type AssessOptions } from './indicators/assessBoard.ts';
export type { Indicator, IndicatorPart, PartSubject, Unknown } from './indicators/indicator.ts';
export { lossWithout } from './indicators/lossWithout.ts';
export { namedCase, type NamedCase, type UnknownName } from './indicators/namedCase.ts';
export { namesOn } from './indicators/namesOn.ts';
export { indicators, type IndicatorId } from './indicators/index.ts';
export type { Loss } from './indicators/network/withoutCompany.ts';
export { assessmentSteps, isStepDone, type AssessmentStep } from './screening/assessmentSteps.ts';
export {
  screenChain,
  type OpenQuestion,
  type ScreenedChain,
  type StreamStanding,
} from './screening/screenChain.ts';
export { knownExchanges, type KnownExchange } from './matching/knownExchanges.ts';
export { resourceConcepts } from './matching/concepts/index.ts';
export type { ResourceConcept } from './matching/concepts/concept.ts';
export { matchParts } from './matching/parts/index.ts';
export type { MatchPart, ReasonParams } from './matching/part.ts';
export { conceptOf, recogniseConcept } from './matching/recogniseConcept.ts';
export { resourceTradeOf, type ResourceTrade, type StockLeft } from './matching/resourceTrade.ts';
export type { RestsOn } from './matching/stock.ts';
export type { PartId, ScoredPart, SuggestedResource, Suggestion } from './matching/suggestion.ts';
export {
  canSuggestFor,
  mostPerItem,
  suggestionsOf,
  type SuggestOptions,
} from './matching/suggestionsOf.ts';
