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
} from './findingTexts.ts';
export { formatAmount, formatNumber, formatPeriod, formatUnit } from './formatAmount.ts';
export { loadTranslator } from './loadTranslator.ts';
export {
  coverageInWords,
  mapWords,
  savedAtInWords,
  totalsInWords,
  widestInWords,
} from './mapWords.ts';
export { createTranslator } from './translate.ts';
export type { MessageParam, MessageParams, Translate } from './translation.ts';
