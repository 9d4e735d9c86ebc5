import type { SceneLine } from '../sceneLine.ts';
import { labelLines } from '../labels/labelLines.ts';
import { paintCommentMark } from './paintCommentMark.ts';
import type { PaintContext } from './paintContext.ts';
import { colorOfLine, type PaintColors, type PaintLook } from './paintLook.ts';
import { paintIcon, paintSeverity } from './paintSigns.ts';
import { fontOf, paintText, type TextStyle } from './paintText.ts';
import type { TextMeasurer } from './textMeasurer.ts';

interface LabelSetting {
  readonly resource: TextStyle;
  readonly amount: TextStyle;
}

/** As in the styles of the real labels. */
const settings: Readonly<Record<'near' | 'mid', LabelSetting>> = {
  near: {
    resource: { sizeUnits: 13, lineUnits: 18, weight: 500 },
    amount: { sizeUnits: 12, lineUnits: 16, weight: 400 },
  },
  mid: {
    resource: { sizeUnits: 15, lineUnits: 19, weight: 500 },
    amount: { sizeUnits: 14, lineUnits: 17, weight: 400 },
  },
};
const inset = { left: 6, top: 3, right: 8, bottom: 3 } as const;
const iconUnits = 14;
const gapUnits = 5;

/** Paints the labels of lines, each on its own ground. */
export function paintLabels(
  g: PaintContext,
  lines: readonly SceneLine[],
  look: PaintLook,
  colors: PaintColors,
  texts: TextMeasurer,
): void {
  if (look.detail === 'far' || !look.hasLabels) return;
  const setting = settings[look.detail];
  g.save();
  for (const line of lines) paintLabel(g, line, setting, look, colors, texts);
  g.restore();
}

function paintLabel(
  g: PaintContext,
  line: SceneLine,
  setting: LabelSetting,
  look: PaintLook,
  colors: PaintColors,
  texts: TextMeasurer,
): void {
  const isEmpty = line.resource === '';
  const severity = look.severityOf(line.id);
  const resourceStyle: TextStyle = { ...setting.resource, isItalic: isEmpty };
  const font = fontOf(resourceStyle, look.fontFamily);
  const amountFont = fontOf(setting.amount, look.fontFamily);
  const amountLines = look.words.amount(line);
  const iconRoom = isEmpty ? 0 : iconUnits + gapUnits;
  const severityRoom = severity === null ? 0 : iconUnits + gapUnits;
  const text = isEmpty ? look.words.whatFlows : line.resource;
  const resourceLines = labelLines(text);
  const textWidth = Math.max(
    ...resourceLines.map((part) => texts.width(part, font)),
    ...amountLines.map((part) => texts.width(part, amountFont)),
  );
  const width = inset.left + iconRoom + textWidth + severityRoom + inset.right;
  const height =
    inset.top +
    resourceLines.length * resourceStyle.lineUnits +
    amountLines.length * setting.amount.lineUnits +
    inset.bottom;
  const x = line.route.label.x - width / 2;
  const y = line.route.label.y - height / 2;
  const isSelected = look.selected.has(line.id);
  g.fillStyle = isSelected ? colors.surface : colors.ground;
  g.beginPath();
  g.roundRect(x, y, width, height, 7);
  g.fill();
  if (isSelected) {
    g.strokeStyle = colors.accent;
    g.lineWidth = 1;
    g.stroke();
  }
  const kind = colors.map(colorOfLine(look, line));
  const iconAt = { x: x + inset.left, y: y + inset.top + 2, sizeUnits: iconUnits };
  if (!isEmpty) paintIcon(g, look.icons.flow(line.sort), iconAt, kind);
  const textAt = { x: x + inset.left + iconRoom, y: y + inset.top };
  g.fillStyle = isEmpty ? colors.severity.hint : colors.ink;
  g.font = font;
  paintText(g, resourceLines, textAt, resourceStyle);
  if (amountLines.length > 0) {
    g.fillStyle = colors.secondaryInk;
    g.font = amountFont;
    const below = textAt.y + resourceLines.length * resourceStyle.lineUnits;
    paintText(g, amountLines, { x: textAt.x, y: below }, setting.amount);
  }
  if (severity !== null) {
    const at = { x: x + width - inset.right - iconUnits, y: y + inset.top, sizeUnits: iconUnits };
    paintSeverity(g, severity, at, colors.severity[severity]);
  }
  paintCommentMark(g, { id: line.id, box: { x, y, width, height } }, look, colors, texts);
}
