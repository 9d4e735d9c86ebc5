export {
  chooseLanguage,
  isLanguage,
  languages,
  type Catalogue,
  type Language,
  type MessageKey,
} from './catalogue.ts';
export {
  countFindings,
  findingMessage,
  fixTitle,
  reportFindings,
  type FindingsReport,
  type RulesTranslate,
} from './findingTexts.ts';
export {
  formatAmount,
  formatComputed,
  formatNumber,
  formatPeriod,
  formatUnit,
  writeAmount,
} from './formatAmount.ts';
export {
  indicatorFigure,
  partName,
  reportIndicators,
  type IndicatorsReport,
  type IndicatorsTranslate,
} from './indicatorTexts.ts';
export { loadTranslator } from './loadTranslator.ts';
export {
  coverageInWords,
  mapWords,
  savedAtInWords,
  totalsInWords,
  widestInWords,
} from './mapWords.ts';
export { createTranslator } from './translate.ts';
export {
  partMessage,
  reasonMessage,
  partTitle,
  reportSuggestions,
  suggestedName,
  suggestionMessage,
  type MatchingTranslate,
  type SuggestionsReport,
} from './matchingTexts.ts';
export type { MessageParam, MessageParams, Translate } from './translation.ts';
export type { Volume, Volumes } from './volumes.ts';
