import { formatComputed, formatUnit } from './formatAmount.ts';
import type { Translate } from './translation.ts';
import type { Volumes } from './volumes.ts';

/** Says the texts of the indicators too. */
export type IndicatorsTranslate = Translate<Volumes['indicators']>;

/** A figure, with its ends where it is not known exactly; `null`: unknown, which is never 0. */
interface ReportedFigure {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** `%`, `t/yr`, `EUR/yr` … */
  readonly unit: string;
}

/** What of an indicator its texts hang on. */
interface ReportedIndicator extends ReportedFigure {
  readonly id: string;
  readonly parts: readonly (ReportedFigure & {
    readonly part: string;
    readonly of: string | null;
    readonly subject: string | null;
  })[];
  readonly companies: readonly string[];
  readonly unknown: readonly { readonly missing: string; readonly items: readonly string[] }[];
}

/** Indicators in words, for programs. The shape is a promise: the command line and the server give the same. */
export interface IndicatorsReport {
  readonly indicators: readonly (ReportedFigure & {
    readonly id: string;
    readonly name: string;
    readonly meaning: string;
    readonly parts: readonly (ReportedFigure & {
      readonly part: string;
      readonly of: string | null;
      readonly name: string;
    })[];
    readonly companies: readonly string[];
    readonly unknown: readonly {
      readonly missing: string;
      readonly items: readonly string[];
      readonly message: string;
    }[];
  })[];
}

/** Says indicators in one language, for programs. `nameOf` names companies and flows of the board. */
export function reportIndicators(
  translate: IndicatorsTranslate,
  indicators: readonly ReportedIndicator[],
  nameOf: (id: string) => string,
): IndicatorsReport {
  return {
    indicators: indicators.map((indicator) => ({
      ...indicator,
      name: say(translate, `indicator.${indicator.id}`),
      meaning: say(translate, `indicator.meaning.${indicator.id}`),
      parts: indicator.parts.map(({ subject, ...part }) => ({
        ...part,
        name: partName(translate, { ...part, subject }, nameOf),
      })),
      unknown: indicator.unknown.map(({ missing, items }) => ({
        missing,
        items,
        message: say(translate, `indicator.unknown.${missing}`),
      })),
    })),
  };
}

/** What a part is called: `share of all links: Asnæs`. */
export function partName(
  translate: IndicatorsTranslate,
  { part, of, subject }: Pick<ReportedIndicator['parts'][number], 'part' | 'of' | 'subject'>,
  nameOf: (id: string) => string,
): string {
  const name = say(translate, `indicator.part.${part}`);
  if (of === null) return name;
  const about =
    subject === 'company' || subject === 'flow' || subject === 'chain'
      ? nameOf(of)
      : say(translate, `${wordsOf[subject ?? ''] ?? 'indicator.criterion'}.${of}`, of);
  return translate('indicator.part-of', { name, about });
}

/** Where the names of what parts are about stand in the catalogue. */
const wordsOf: Readonly<Record<string, string>> = {
  stage: 'stage',
  'resource-kind': 'resourceKind',
  evidence: 'evidence',
  effect: 'indicator.effect',
};

function say(translate: IndicatorsTranslate, key: string, otherwise: string = key): string {
  return translate.has(key) ? translate(key) : otherwise;
}

/** A figure of an indicator as people read it: `12–15 t/yr`, `yes`; `null` where it is unknown. */
export function indicatorFigure(
  translate: IndicatorsTranslate,
  { value, low, high, unit }: ReportedFigure,
): string | null {
  if (value === null) return null;
  if (unit === 'yes-no') return translate(value === 0 ? 'indicator.no' : 'indicator.yes');
  const figure = (number: number) => formatComputed(translate.language, number);
  const isRange = low !== null && high !== null && figure(low) !== figure(high);
  const number = isRange ? `${figure(low)}–${figure(high)}` : figure(value);
  const sign = unitSign(translate, unit);
  if (sign === '') return number;
  return sign === '%' && translate.language === 'en' ? `${number}%` : `${number}\u00A0${sign}`;
}

function unitSign(translate: IndicatorsTranslate, unit: string): string {
  const perYear = '/yr';
  const isYearly = unit.endsWith(perYear);
  const counted = isYearly ? unit.slice(0, -perYear.length) : unit;
  const key = `indicator.unit.${counted}`;
  const sign = translate.has(key) ? translate(key) : formatUnit(translate, counted);
  return isYearly ? `${sign}${translate('indicator.a-year')}` : sign;
}
