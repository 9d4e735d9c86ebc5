import { indicatorFigure, type IndicatorsReport, type IndicatorsTranslate } from '@symbiomap/i18n';
import { oneLine } from './oneLine.ts';

/** Companies and flows that are named below an indicator; of more, their number is told. */
const mostNamed = 5;

/** Indicators for people: figures in one column, below each what it means and what is missing. */
export function indicatorsAsText(
  translate: IndicatorsTranslate,
  title: string,
  { indicators }: IndicatorsReport,
  nameOf: (id: string) => string,
): string {
  const figure = (told: Parameters<typeof indicatorFigure>[1]) =>
    indicatorFigure(translate, told) ?? translate('cli.assess.unknown');
  const names = (ids: readonly string[]) => {
    const named = ids.slice(0, mostNamed).map((id) => oneLine(nameOf(id)));
    return [...named, ...(ids.length > mostNamed ? [`… (${ids.length})`] : [])].join(', ');
  };
  const rows = indicators.flatMap((indicator) => [
    ['', '', ''],
    [indicator.id, indicator.name, figure(indicator)],
    ...partsToTell(indicator).map((part) => ['', oneLine(part.name), figure(part)]),
    ...[
      names(indicator.companies),
      indicator.meaning,
      ...indicator.unknown.map(({ message, items }) =>
        items.length === 0 ? message : `${message} ${names(items)}`,
      ),
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

/** Of an indicator of which nothing is known, that is told once, and not of each part. */
function partsToTell({ value, parts }: IndicatorsReport['indicators'][number]) {
  const isUnknown = value === null && parts.every((part) => part.value === null);
  return isUnknown ? [] : parts;
}
