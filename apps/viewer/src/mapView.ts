import { mapWords, type Translate } from '@symbiomap/i18n';
import {
  drawBoard,
  namedInk,
  paintMap,
  pictureFont,
  type BoardDrawing,
  type MapLook,
} from '@symbiomap/scene';
import { fitted, kept, lookingAt, zoomed, type Camera } from './camera.ts';
import { svgElement } from './html.ts';
import { createMeasure } from './measure.ts';
import type { StoredMap } from './readMap.ts';

/** Cards at least this wide in CSS pixels are written out; smaller ones show their names alone, larger. */
const nearCardPx = 165;
/** Labels of lines are shown as long as cards are this wide. */
const midCardPx = 125;
const cardUnits = 220;

/** The map in the page: its drawing, and how it is moved. */
export interface MapView {
  readonly svg: SVGSVGElement;
  readonly drawing: BoardDrawing;
  camera(): Camera;
  move(camera: Camera): void;
  /** A distance on the screen in units of the drawing at scale 1. */
  unitsOf(px: number): number;
  /** A point of the screen in units of the drawing at scale 1. */
  pointAt(clientX: number, clientY: number): { readonly x: number; readonly y: number };
  /** Enlarges around a point, or around the middle. */
  zoom(factor: number, at?: { readonly x: number; readonly y: number }): void;
  /** Brings companies into view. */
  show(companyIds: ReadonlySet<string>): void;
  light(ids: ReadonlySet<string> | null, focus: string | null): void;
  /** To be called when the frame has another size. */
  measured(): void;
}

/** Draws the map in a language, its colours and widths telling what a look says. */
export function createMapView(
  { graph, photos }: Pick<StoredMap, 'graph' | 'photos'>,
  look: MapLook,
  translate: Translate,
): MapView {
  const drawing = drawBoard(graph, mapWords(translate), { measure: createMeasure(), look, photos });
  const { bounds } = drawing;
  const painted = paintMap(drawing, { ink: namedInk, isFixed: false, isLive: true });
  const svg = svgElement(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${bounds.x} ${bounds.y} ${bounds.width} ${bounds.height}"` +
      ` class="map" role="group"><g class="moved">${painted}</g></svg>`,
  );
  svg.setAttribute('font-family', pictureFont);
  svg.setAttribute('aria-label', graph.board.board.title);
  svg.toggleAttribute('data-by-amount', look.isWidthByAmount);
  const moved = svg.querySelector<SVGGElement>('.moved');
  let camera = fitted;

  const perPx = () => {
    const { width, height } = svg.getBoundingClientRect();
    return width === 0 || height === 0 ? 1 : Math.max(bounds.width / width, bounds.height / height);
  };
  const middle = () => ({ x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 });
  const measured = () => {
    const cardPx = (cardUnits * camera.scale) / perPx();
    svg.dataset['detail'] = cardPx >= nearCardPx ? 'near' : cardPx >= midCardPx ? 'mid' : 'far';
  };
  const move = (next: Camera) => {
    camera = kept(next, bounds);
    moved?.style.setProperty(
      'transform',
      `translate(${camera.x}px, ${camera.y}px) scale(${camera.scale})`,
    );
    svg.toggleAttribute('data-moved', camera.scale > 1.01);
    measured();
  };

  return {
    svg,
    drawing,
    camera: () => camera,
    move,
    measured,
    unitsOf: (px) => px * perPx(),
    pointAt: (clientX, clientY) => {
      const { left, top, width, height } = svg.getBoundingClientRect();
      const units = perPx();
      return {
        x: middle().x + (clientX - left - width / 2) * units,
        y: middle().y + (clientY - top - height / 2) * units,
      };
    },
    zoom: (factor, at = middle()) => move(zoomed(camera, factor, at)),
    show: (ids) => {
      const boxes = drawing.cards.filter(({ card }) => ids.has(card.id)).map(({ box }) => box);
      if (boxes.length === 0) return;
      const left = Math.min(...boxes.map(({ x }) => x)) - 60;
      const top = Math.min(...boxes.map(({ y }) => y)) - 60;
      const right = Math.max(...boxes.map(({ x, width }) => x + width)) + 60;
      const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + 60;
      // As near as cards are in a hand, and no nearer.
      const closest = (perPx() * 240) / cardUnits;
      const part = { x: left, y: top, width: right - left, height: bottom - top };
      move(lookingAt(part, bounds, closest));
    },
    light: (ids, focus) => {
      const isLit = (id: string | undefined) => ids === null || (id !== undefined && ids.has(id));
      for (const thing of svg.querySelectorAll<SVGGElement>('.card, .flow, .label')) {
        const { company, flow, label } = thing.dataset;
        thing.toggleAttribute('data-faded', !isLit(company ?? flow ?? label));
        if (company === undefined) continue;
        thing.toggleAttribute('data-focus', company === focus);
        thing.setAttribute('aria-pressed', String(company === focus));
      }
    },
  };
}
