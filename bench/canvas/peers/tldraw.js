/* global document, innerHeight, innerWidth, requestAnimationFrame, window */
// Its types are installed only where it is measured, hence no TypeScript.
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createBindingId, createShapeId, Tldraw, toRichText } from 'tldraw';
import 'tldraw/tldraw.css';
import { flowLabel, sectors } from '../largeMap.ts';
import { fittedZoom, map } from './measuredMap.ts';

const colors = ['orange', 'green', 'grey', 'violet', 'blue', 'light-green', 'light-blue', 'yellow'];
let isReady = false;

/** Companies as boxes, flows as arrows bound to them, as somebody would draw them there. */
function draw(editor) {
  editor.run(() => {
    editor.createShapes(map.companies.map(boxOf));
    editor.createShapes(map.flows.map(arrowOf));
    editor.createBindings(map.flows.flatMap(bindingsOf));
    editor.selectNone();
  });
}

function boxOf({ id, x, y, name, sector, facts }) {
  const lines = [
    `${name} [${sectors[sector].name}]`,
    ...facts.slice(0, 3).map((fact) => fact.join(': ')),
  ];
  const look = { size: 's', font: 'sans', fill: 'semi', dash: 'solid', color: colors[sector] };
  const text = { align: 'start', verticalAlign: 'start', richText: toRichText(lines.join('\n')) };
  const props = { w: 220, h: 132, geo: 'rectangle', ...look, ...text };
  return { id: createShapeId(id), type: 'geo', x, y, props };
}

function arrowOf(flow) {
  const { x, y } = map.companies[flow.from];
  const ends = { start: { x: 0, y: 0 }, end: { x: 50, y: 50 } };
  const look = { kind: 'arc', size: 's', font: 'sans', dash: 'solid' };
  const props = { ...look, ...ends, richText: toRichText(flowLabel(flow)) };
  return { id: createShapeId(flow.id), type: 'arrow', x, y, props };
}

function bindingsOf({ id, from, to }) {
  const bind = (terminal, index) => ({
    id: createBindingId(),
    type: 'arrow',
    fromId: createShapeId(id),
    toId: createShapeId(map.companies[index].id),
    props: { terminal, normalizedAnchor: { x: 0.5, y: 0.5 }, isExact: false, isPrecise: false },
  });
  return [bind('start', from), bind('end', to)];
}

function open(editor) {
  editor.setCameraOptions({ ...editor.getCameraOptions(), zoomSteps: [0.01, 0.1, 0.5, 1, 2, 4] });
  draw(editor);
  const look = ({ x, y }, zoom) => {
    const camera = { x: innerWidth / 2 / zoom - x, y: innerHeight / 2 / zoom - y, z: zoom };
    editor.setCamera(camera, { immediate: true });
  };
  const fit = () => look({ x: map.width / 2 - 50, y: map.height / 2 - 50 }, fittedZoom);
  const placeOf = (id) => {
    const { x, y } = editor.getShape(createShapeId(id));
    return { x, y };
  };
  window.drawingBoard = {
    isReady: () => isReady && document.querySelector('.tl-shape') !== null,
    fit,
    look,
    zoom: () => editor.getZoomLevel(),
    placeOf,
    toScreen: (place) => editor.pageToScreen(place),
    select: (ids) => editor.setSelectedShapes(ids.map((id) => createShapeId(id))),
    takeMoves: (moves) =>
      editor.store.mergeRemoteChanges(() =>
        editor.store.put(
          moves.map(({ id, x, y }) => ({ ...editor.store.get(createShapeId(id)), x, y })),
        ),
      ),
  };
  fit();
  requestAnimationFrame(() => (isReady = true));
}

const options = { maxShapesPerPage: 1_000_000 };
createRoot(document.getElementById('root')).render(
  createElement(Tldraw, { hideUi: true, options, onMount: open }),
);
