/* global document, innerHeight, innerWidth, window */
// Its types are installed only where it is measured, hence no TypeScript.
import {
  CaptureUpdateAction,
  convertToExcalidrawElements,
  Excalidraw,
} from '@excalidraw/excalidraw';
import '@excalidraw/excalidraw/index.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { flowLabel, sectors } from '../largeMap.ts';
import { fittedZoom, map } from './measuredMap.ts';

const size = { width: 220, height: 132 };
/** Further away it does not go. */
const leastZoom = 0.1;
const captureUpdate = CaptureUpdateAction.NEVER;

/** Companies as boxes, flows as arrows bound to them, as somebody would draw them there. */
const elements = convertToExcalidrawElements(
  [...map.companies.map(boxOf), ...map.flows.map(arrowOf)],
  { regenerateIds: false },
);

function boxOf({ id, x, y, name, sector, facts }) {
  const text = [name, sectors[sector].name, ...facts.slice(0, 3).map((fact) => fact.join(': '))];
  const label = { text: text.join('\n'), fontSize: 13, fontFamily: 2 };
  const look = { backgroundColor: '#fff', strokeColor: sectors[sector].color, roughness: 0 };
  return { id, type: 'rectangle', x, y, ...size, ...look, fillStyle: 'solid', label };
}

function arrowOf(flow) {
  const from = map.companies[flow.from];
  const to = map.companies[flow.to];
  const start = { x: from.x + size.width, y: from.y + size.height / 2 };
  const reach = { width: to.x - start.x, height: to.y - from.y };
  return {
    id: flow.id,
    type: 'arrow',
    ...start,
    ...reach,
    points: [
      [0, 0],
      [reach.width, reach.height],
    ],
    roughness: 0,
    strokeWidth: 1,
    start: { id: from.id },
    end: { id: to.id },
    label: { text: flowLabel(flow), fontSize: 12, fontFamily: 2 },
  };
}

function open(api) {
  const find = (id) => api.getSceneElements().find((element) => element.id === id);
  const look = ({ x, y }, zoom) =>
    api.updateScene({
      appState: {
        zoom: { value: zoom },
        scrollX: innerWidth / 2 / zoom - x,
        scrollY: innerHeight / 2 / zoom - y,
      },
      captureUpdate,
    });
  const fit = () =>
    look({ x: map.width / 2 - 50, y: map.height / 2 - 50 }, Math.max(leastZoom, fittedZoom));
  let isFitted = false;
  window.drawingBoard = {
    isReady: () => {
      const isThere =
        !api.getAppState().isLoading && api.getSceneElements().length >= map.companies.length;
      if (!isThere || isFitted) return isThere;
      fit();
      isFitted = true;
      return false;
    },
    fit,
    look,
    zoom: () => api.getAppState().zoom.value,
    placeOf: (id) => {
      const { x, y } = find(id);
      return { x, y };
    },
    toScreen: ({ x, y }) => {
      const { scrollX, scrollY, zoom } = api.getAppState();
      return { x: (x + scrollX) * zoom.value, y: (y + scrollY) * zoom.value };
    },
    select: (ids) =>
      api.updateScene({
        appState: { selectedElementIds: Object.fromEntries(ids.map((id) => [id, true])) },
        captureUpdate,
      }),
    takeMoves: (moves) => api.updateScene({ elements: movedElements(api, moves), captureUpdate }),
  };
}

/** All elements, with those that were moved and what is written in them at their new places. */
function movedElements(api, moves) {
  const places = new Map(moves.map((move) => [move.id, move]));
  const all = api.getSceneElementsIncludingDeleted();
  const shifts = new Map();
  for (const { id, x, y } of all) {
    const place = places.get(id);
    if (place !== undefined) shifts.set(id, { x: place.x - x, y: place.y - y });
  }
  return all.map((element) => {
    const shift = shifts.get(element.id) ?? shifts.get(element.containerId);
    if (shift === undefined) return element;
    const { x, y, version, versionNonce } = element;
    const stamp = { version: version + 1, versionNonce: versionNonce + 1 };
    return { ...element, x: x + shift.x, y: y + shift.y, ...stamp };
  });
}

const initialData = { elements, appState: { viewBackgroundColor: '#fff' }, scrollToContent: false };
createRoot(document.getElementById('root')).render(
  createElement(
    'div',
    { style: { width: '100%', height: '100%' } },
    createElement(Excalidraw, { initialData, excalidrawAPI: open, zenModeEnabled: true }),
  ),
);
