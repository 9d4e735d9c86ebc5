import { formatNumber, type IndicatorsReport, type Translate } from '@symbiomap/i18n';
import { oneLine } from './oneLine.ts';

/** Indicators for people: figures in one column, below each what it means and what is missing. */
export function indicatorsAsText(
  translate: Translate,
  title: string,
  { indicators }: IndicatorsReport,
  nameOf: (companyId: string) => string,
): string {
  const figure = (value: number | null) =>
    value === null
      ? translate('cli.assess.unknown')
      : formatNumber(translate.language, Math.round(value * 1_000) / 1_000);
  const rows = indicators.flatMap(({ id, name, value, meaning, parts, companies, unknown }) => [
    ['', '', ''],
    [id, name, figure(value)],
    ...parts.map((part) => ['', part.name, figure(part.value)]),
    ...[
      companies.map((company) => oneLine(nameOf(company))).join(', '),
      meaning,
      ...unknown.map(({ message }) => message),
    ].flatMap((text) => (text === '' ? [] : [['', text]])),
  ]);
  const width = Math.max(
    ...rows.map(([, name = '', value]) => (value === undefined ? 0 : name.length)),
  );
  const lines = rows.map(([id = '', name = '', value]) =>
    (value === undefined
      ? `     ${name}`
      : `${id.padEnd(5)}${name.padEnd(width)}  ${value}`
    ).trimEnd(),
  );
  return `${[oneLine(title), ...lines].join('\n')}\n`;
}
