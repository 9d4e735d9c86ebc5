import type { SceneArea } from '../sceneArea.ts';
import type { SceneCard } from '../sceneCard.ts';
import type { SceneLine } from '../sceneLine.ts';
import type { SceneNote } from '../sceneNote.ts';
import { stackLayers } from '../stackOrder.ts';
import { paintAreas } from './paintAreas.ts';
import { paintCards } from './paintCards.ts';
import type { PaintContext } from './paintContext.ts';
import { paintLabels } from './paintLabels.ts';
import { paintLines } from './paintLines.ts';
import { paintColors, type PaintLook } from './paintLook.ts';
import { paintNotes } from './paintNotes.ts';
import type { TextMeasurer } from './textMeasurer.ts';

/** Things to paint, in the order in which they lie over each other. */
export interface PaintedThings {
  readonly areas: readonly SceneArea[];
  readonly lines: readonly SceneLine[];
  readonly cards: readonly SceneCard[];
  readonly notes: readonly SceneNote[];
}

const orderOfCard = ({ company }: SceneCard) => company.order;
const orderOfNote = ({ note }: SceneNote) => note.order;

/** Paints part of a scene in board units; the context is moved and scaled by the caller. */
export function paintScene(
  g: PaintContext,
  { areas, lines, cards, notes }: PaintedThings,
  look: PaintLook,
  texts: TextMeasurer,
): void {
  const colors = paintColors(look);
  paintAreas(g, areas, look, colors, texts);
  paintLines(g, lines, look, colors);
  paintLabels(g, lines, look, colors, texts);
  const layers = stackLayers({ cards, notes }, orderOfCard, orderOfNote);
  for (const layer of layers) {
    paintCards(g, layer.cards, look, colors, texts);
    paintNotes(g, layer.notes, look, colors, texts);
  }
}
