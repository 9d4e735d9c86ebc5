import type { Amount } from '@symbiomap/domain';
import type { SceneLine } from '../sceneLine.ts';
import { labelLines, labelWidth } from './labelLines.ts';

/** As in the styles of the real labels at their largest, from middling near. */
const setting = { size: 15, line: 19, amountSize: 14, amountLine: 17, rim: 6 } as const;
/** Icon, its gap, and the insets to both sides. */
const besideText = 33;
/** A label that only asks what flows. */
const emptyLabel = { width: 100, height: setting.line + setting.rim } as const;

/** About what the label of a line takes on the live map, wherever it is seen: in board units. */
export function liveLabelSize({ resource, flow }: Pick<SceneLine, 'resource' | 'flow'>): {
  readonly width: number;
  readonly height: number;
} {
  if (resource === '') return emptyLabel;
  const lines = labelLines(resource);
  const amount = amountText(flow.amount);
  const widest = Math.max(
    ...lines.map((line) => labelWidth(line) * setting.size),
    labelWidth(amount) * setting.amountSize,
  );
  const height =
    lines.length * setting.line + (amount === '' ? 0 : setting.amountLine) + setting.rim;
  return { width: Math.ceil(widest + besideText), height };
}

/** As long as what is written, whatever the language. */
function amountText(amount: Amount | null): string {
  if (amount === null) return '';
  const { low, mode, high, unit, per } = amount;
  const numbers = [low, high].filter((value) => value !== null);
  const written = mode === null ? numbers.join('–') : String(mode);
  return written === '' ? '' : `${written} ${unit ?? ''}/${per ?? ''}`;
}
