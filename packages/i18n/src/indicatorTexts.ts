import type { Translate } from './translation.ts';
import type { Volumes } from './volumes.ts';

/** Says the texts of the indicators too. */
export type IndicatorsTranslate = Translate<Volumes['indicators']>;

/** What of an indicator its texts hang on. */
interface ReportedIndicator {
  readonly id: 'I09' | 'I10' | 'I11' | 'I15';
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly parts: readonly {
    readonly part: 'links' | 'links-per-company';
    readonly value: number | null;
  }[];
  readonly companies: readonly string[];
  readonly unknown: readonly 'two-companies'[];
}

/** Indicators in words, for programs. The shape is a promise. */
export interface IndicatorsReport {
  readonly indicators: readonly (Omit<ReportedIndicator, 'parts' | 'unknown'> & {
    readonly name: string;
    readonly meaning: string;
    readonly parts: readonly (ReportedIndicator['parts'][number] & { readonly name: string })[];
    readonly unknown: readonly { readonly missing: string; readonly message: string }[];
  })[];
}

/** Says indicators in one language, for programs. */
export function reportIndicators(
  translate: IndicatorsTranslate,
  indicators: readonly ReportedIndicator[],
): IndicatorsReport {
  return {
    indicators: indicators.map(({ id, value, low, high, unit, parts, companies, unknown }) => ({
      id,
      name: translate(`indicator.${id}`),
      value,
      low,
      high,
      unit,
      meaning: translate(`indicator.meaning.${id}`),
      parts: parts.map((part) => ({ ...part, name: translate(`indicator.part.${part.part}`) })),
      companies,
      unknown: unknown.map((missing) => ({
        missing,
        message: translate(`indicator.unknown.${missing}`),
      })),
    })),
  };
}
