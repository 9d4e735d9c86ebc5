import type { SceneCard } from '../sceneCard.ts';
import type { PaintContext } from './paintContext.ts';
import { colorOfCard, type PaintColors, type PaintLook } from './paintLook.ts';
import { paintCardText } from './paintCardText.ts';
import { paintPhoto } from './paintPhoto.ts';
import { paintMarks } from './paintMarks.ts';
import type { TextMeasurer } from './textMeasurer.ts';

const outlineUnits = 1.5;
/** Below this zoom an outline is thinner than a hair and an initial smaller than can be read. */
const bareBelowZoom = 0.12;
const stripUnits = 4;
/** What the strip and its icon take. */
const stripRoom = 34;

/** Paints cards as far as the level of detail asks: blocks with an initial, strips with a name, or all of it. */
export function paintCards(
  g: PaintContext,
  cards: readonly SceneCard[],
  look: PaintLook,
  colors: PaintColors,
  texts: TextMeasurer,
): void {
  g.save();
  if (look.detail === 'far') paintBlocks(g, cards, look, colors);
  else for (const card of cards) paintFullCard(g, card, look, colors, texts);
  for (const card of cards) {
    const { id, box } = card;
    paintMarks(g, { id, box, radius: radiusOf(card) }, look, colors, texts);
  }
  g.restore();
}

function paintBlocks(
  g: PaintContext,
  cards: readonly SceneCard[],
  look: PaintLook,
  colors: PaintColors,
): void {
  const isBare = look.zoom < bareBelowZoom;
  if (!isBare) for (const card of cards) paintOutline(g, card, look, colors);
  const groups = Map.groupBy(cards, (card) => colorOfCard(look, card));
  for (const [color, members] of groups) {
    g.fillStyle = colors.map(color);
    g.beginPath();
    for (const { box } of members) {
      const inset = isBare ? 0 : outlineUnits;
      const [x, y] = [box.x + inset, box.y + inset];
      const [width, height] = [box.width - 2 * inset, box.height - 2 * inset];
      if (isBare) g.rect(x, y, width, height);
      else g.roundRect(x, y, width, height, 6);
    }
    g.fill();
  }
  if (isBare) return;
  g.fillStyle = colors.surface;
  g.font = `700 56px ${look.fontFamily}`;
  g.textAlign = 'center';
  for (const { box, name } of cards) {
    const initial = name.slice(0, 1).toUpperCase();
    g.fillText(initial, box.x + box.width / 2, box.y + box.height / 2 + 20);
  }
  g.textAlign = 'start';
}

function paintFullCard(
  g: PaintContext,
  card: SceneCard,
  look: PaintLook,
  colors: PaintColors,
  texts: TextMeasurer,
): void {
  paintOutline(g, card, look, colors);
  paintStrip(g, card, colors.map(colorOfCard(look, card)));
  paintCardText(g, card, look, colors, texts);
  const { photo } = card.company;
  if (photo !== null) paintPhoto(g, card, photo, look, colors);
}

/** The strip in the sector's colour; where the card is rounded it thins out along the corner, as a border does. */
function paintStrip(g: PaintContext, card: SceneCard, color: string): void {
  const [x, y] = [card.box.x + outlineUnits, card.box.y + outlineUnits];
  const height = card.box.height - 2 * outlineUnits;
  const radius = Math.max(0, radiusOf(card) - outlineUnits);
  const inner = { x: Math.max(0, radius - stripUnits), y: radius };
  g.fillStyle = color;
  g.beginPath();
  g.roundRect(x, y, stripRoom, height, [radius, 0, 0, radius]);
  g.roundRect(x + stripUnits, y, stripRoom - stripUnits, height, [inner, 0, 0, inner]);
  g.fill('evenodd');
}

function radiusOf({ shape }: SceneCard): number {
  if (shape === 'round') return 26;
  return shape === 'open' ? 0 : 8;
}

/** The card's ground and its outline, whose shape tells the kind. */
function paintOutline(
  g: PaintContext,
  card: SceneCard,
  look: PaintLook,
  colors: PaintColors,
): void {
  const { x, y, width, height } = card.box;
  const person = look.peopleAt(card.id)[0];
  const isOwn = look.selected.has(card.id) || look.connectFrom === card.id;
  const outline = (inset: number, dx = 0) => {
    g.beginPath();
    g.roundRect(
      x + inset + dx,
      y + inset + dx,
      width - 2 * inset,
      height - 2 * inset,
      radiusOf(card),
    );
  };
  g.strokeStyle = colors.outline;
  g.lineWidth = 1;
  g.fillStyle = colors.surface;
  if (card.shape === 'stacked') {
    for (const dx of [8, 4]) {
      outline(0.5, dx);
      g.fill();
      g.stroke();
    }
  }
  outline(0);
  g.fill();
  g.lineWidth = outlineUnits;
  if (isOwn) g.strokeStyle = colors.accent;
  else if (person !== undefined) g.strokeStyle = person.color;
  const isSolid = card.company.confirmed === true || isOwn || person !== undefined;
  g.setLineDash(isSolid ? [] : [outlineUnits * 2, outlineUnits * 2]);
  const inset = outlineUnits / 2;
  if (card.shape === 'open' && !isOwn && person === undefined) {
    g.beginPath();
    for (const edge of [y + inset, y + height - inset]) {
      g.moveTo(x, edge);
      g.lineTo(x + width, edge);
    }
  } else outline(inset);
  g.stroke();
  g.setLineDash([]);
}
