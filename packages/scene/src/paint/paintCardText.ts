import { shortenToFit, wrapToFit } from '../labels/wrapText.ts';
import { cardSize } from '../companyCard.ts';
import { isLongName, nameSetting } from '../nameFit.ts';
import type { SceneCard } from '../sceneCard.ts';
import type { PaintContext } from './paintContext.ts';
import { colorOfCard, type PaintColors, type PaintLook } from './paintLook.ts';
import { paintIcon, paintSeverity } from './paintSigns.ts';
import { fontOf, paintText, type TextStyle } from './paintText.ts';
import type { TextMeasurer } from './textMeasurer.ts';

const quiet: TextStyle = { sizeUnits: 12, lineUnits: 16, weight: 400 };
/** Where things stand inside a card, from its top left corner, as its styles put them. */
const places = {
  icon: { x: 11.5, nearY: 12.5, midY: 37.5, size: 18 },
  textX: 35.5,
  nameY: 10.5,
  countsY: 70.5,
  widthUnits: 173,
  sign: { right: 25.5, y: 10.5, size: 16 },
} as const;

/** Writes what a card says beside its strip; at mid distance its name alone. */
export function paintCardText(
  g: PaintContext,
  card: SceneCard,
  look: PaintLook,
  colors: PaintColors,
  texts: TextMeasurer,
): void {
  const detail = look.detail === 'near' ? 'near' : 'mid';
  const { x, y, width } = card.box;
  const { height } = cardSize;
  const { icon, textX, nameY, countsY, widthUnits, sign } = places;
  const iconY = y + (detail === 'near' ? icon.nearY : icon.midY);
  const iconAt = { x: x + icon.x, y: iconY, sizeUnits: icon.size };
  paintIcon(g, look.icons.card(card), iconAt, colors.map(colorOfCard(look, card)));

  const name = card.name === '' ? look.words.unnamed : card.name;
  const setting = nameSetting(name, detail);
  const style: TextStyle = { ...setting, weight: 600 };
  const font = fontOf(style, look.fontFamily);
  const lines = texts.remember(`${font}|${setting.widthUnits}|${name}`, () =>
    wrapToFit(name, setting.mostLines, (part) => texts.width(part, font) <= setting.widthUnits),
  );
  const top =
    detail === 'near' ? y + nameY : y + height / 2 - (lines.length * setting.lineUnits) / 2;
  g.fillStyle = colors.ink;
  g.font = font;
  paintText(g, lines, { x: x + textX, y: top }, style);

  const severity = look.severityOf(card.id);
  if (severity !== null) {
    const at = { x: x + width - sign.right, y: y + sign.y, sizeUnits: sign.size };
    paintSeverity(g, severity, at, colors.severity[severity]);
  }
  if (detail === 'mid') return;
  const quietFont = fontOf(quiet, look.fontFamily);
  const fitted = (text: string) =>
    shortenToFit(text, (part) => texts.width(part, quietFont) <= widthUnits);
  g.fillStyle = colors.secondaryInk;
  if (!isLongName(name)) {
    const below = top + lines.length * setting.lineUnits;
    const sector = fitted(look.words.sector(card));
    g.font = quietFont;
    paintText(g, [sector], { x: x + textX, y: below }, quiet);
  }
  const counts = fitted(look.words.counts(card));
  g.font = quietFont;
  paintText(g, [counts], { x: x + textX, y: y + countsY }, quiet);
}
