import { noImages, type BoardGraph, type BoardImages, type Position } from '@symbiomap/domain';
import { boxAround } from '../boxAround.ts';
import { cardSize } from '../companyCard.ts';
import type { Box } from '../flowRoute.ts';
import { flowWidths, type FlowWidths } from '../flowWidths.ts';
import { interWidth, type MeasureText } from '../labels/textWidth.ts';
import { usualLook, type MapLook } from '../mapColors.ts';
import { placesOf } from '../placement.ts';
import { sceneArea, type SceneArea } from '../sceneArea.ts';
import { sceneNote, type SceneNote } from '../sceneNote.ts';
import { inStackOrder } from '../stackOrder.ts';
import type { BoardDrawing, DrawnCard, DrawnFlow } from './boardDrawing.ts';
import { drawCard } from './drawCard.ts';
import { drawFlows } from './drawFlows.ts';
import type { MapWords } from './mapWords.ts';

/** Empty ground around the outermost things. */
const margin = 48;
/** A picture of a board without anything on it. */
const emptyBounds: Box = { x: 0, y: 0, width: 960, height: 540 };

/** How a board is drawn. */
export interface DrawOptions {
  /** How wide a text is where it will be seen; in Inter where nothing is said. */
  readonly measure?: MeasureText;
  /** What colours and widths tell. */
  readonly look?: MapLook;
  /** The photos that go along; a card grows only by one that is there. */
  readonly photos?: BoardImages;
  /** Widths by amount of a larger board that this one is a part of. */
  readonly widths?: FlowWidths;
}

/**
 * A board laid out for a picture: everything with its place, texts broken into lines, labels where they cover no
 * card and no note.
 */
export function drawBoard(
  graph: BoardGraph,
  words: MapWords,
  options: DrawOptions = {},
): BoardDrawing {
  const {
    measure = interWidth,
    look = usualLook,
    photos = noImages,
    widths = flowWidths(graph.board),
  } = options;
  const places = placesOf(graph.board);
  const cards: DrawnCard[] = [];
  for (const [id, place] of places) {
    const company = graph.company(id);
    if (company !== undefined) {
      cards.push(drawCard(graph, company, place, { words, measure, look, photos }));
    }
  }
  const areas = drawAreas(graph);
  const notes = drawNotes(graph);
  const flows = drawFlows(graph, new Map(cards.map((card) => [card.card.id, card])), {
    words,
    measure,
    look,
    widths,
    notes: notes.map(({ box }) => box),
  });
  return { bounds: boundsOf(cards, flows, areas, notes), look, widths, areas, notes, flows, cards };
}

function drawAreas({ board }: BoardGraph): readonly SceneArea[] {
  const areas = [...board.areas.values()].flatMap((area) => sceneArea(area) ?? []);
  return inStackOrder(areas, ({ area }) => area.order);
}

/** Notes with something on them: an empty one says nothing in a picture. */
function drawNotes({ board }: BoardGraph): readonly SceneNote[] {
  const notes = [...board.notes.values()].flatMap((note) => sceneNote(note) ?? []);
  const written = notes.filter(({ note }) => note.text.trim() !== '');
  return inStackOrder(written, ({ note }) => note.order);
}

function boundsOf(
  cards: readonly DrawnCard[],
  flows: readonly DrawnFlow[],
  areas: readonly SceneArea[],
  notes: readonly SceneNote[],
): Box {
  const boxes = [
    ...[...cards, ...areas, ...notes].map(({ box }) => box),
    ...flows.flatMap(({ label, route }) => [
      ...(label === null ? [] : [label.box]),
      // A curve never leaves the hull of its four points.
      ...[route.start, route.control1, route.control2, route.end].map(pointBox),
    ]),
  ];
  const all = boxAround(boxes);
  if (all === null) return emptyBounds;
  return {
    x: Math.floor(all.x - margin),
    y: Math.floor(all.y - margin),
    width: Math.ceil(Math.max(all.width, cardSize.width) + 2 * margin),
    height: Math.ceil(Math.max(all.height, cardSize.height) + 2 * margin),
  };
}

const pointBox = ({ x, y }: Position): Box => ({ x, y, width: 0, height: 0 });
