export {
  chooseLanguage,
  isLanguage,
  languages,
  type Catalogue,
  type Language,
  type MessageKey,
} from './catalogue.ts';
export { formatAmount, formatNumber, formatPeriod, formatUnit } from './formatAmount.ts';
export { loadTranslator } from './loadTranslator.ts';
export {
  createTranslator,
  type MessageParam,
  type MessageParams,
  type Translate,
} from './translate.ts';
