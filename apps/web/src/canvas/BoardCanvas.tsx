import {
  ConnectionMode,
  ReactFlow,
  SelectionMode,
  useKeyPress,
  type FinalConnectionState,
  type NodeChange,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useCallback, useMemo, useRef, useState, type PointerEvent } from 'react';
import { useRights, useView } from '../board/SessionContext.tsx';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { usePreferences } from '../state/preferences.ts';
import type { Tool } from '../state/viewState.ts';
import { AreaDrawing } from './AreaDrawing.tsx';
import { AreaNodeView } from './AreaNodeView.tsx';
import { AreaResizingContext, createAreaResizing } from './areaResizing.ts';
import styles from './boardCanvas.module.css';
import { CanvasGesturesContext } from './CanvasGestures.tsx';
import { CompanyCardNode } from './CompanyCardNode.tsx';
import type { BoardNode, FlowEdge } from './elements.ts';
import { CopiesLayer } from './CopiesLayer.tsx';
import { GhostLayer } from './GhostLayer.tsx';
import { LossLayer } from './LossLayer.tsx';
import { GuidesLayer } from './GuidesLayer.tsx';
import { FlowLine } from './FlowLine.tsx';
import { MapEntry } from './MapEntry.tsx';
import { OverviewMap } from './OverviewMap.tsx';
import { OthersCursors } from './OthersCursors.tsx';
import { OthersFrames } from './OthersFrames.tsx';
import { NoteNodeView } from './NoteNodeView.tsx';
import { useBoardClicks } from './useBoardClicks.ts';
import { useDragging } from './useDragging.ts';
import { useCarriedView } from './useCarriedView.ts';
import { useFollowing } from './useFollowing.ts';
import { useGestures } from './useGestures.ts';
import { TileLayer } from './TileLayer.tsx';
import { useHover } from './useHover.ts';
import { useRefusedDrag } from './useRefusedDrag.ts';
import { useMapKeys } from './useMapKeys.ts';
import { useMenuWish } from './useMenuWish.ts';
import { useOwnPresence } from './useOwnPresence.ts';
import { useSelecting } from './useSelecting.ts';
import { useSignal, useStage } from './useStage.ts';
import { WayBackSign } from './WayBackSign.tsx';

const nodeTypes = { company: CompanyCardNode, note: NoteNodeView, area: AreaNodeView };
const edgeTypes = { flow: FlowLine };
/** Its own credit speaks English only; ours stands below. */
const proOptions = { hideAttribution: true };
const isCoarse = matchMedia('(pointer: coarse)').matches;
/** Mouse buttons that pan: middle and right. The left one draws a selection. */
const panButtons = [1, 2];
/** With these tools nothing is dragged but the view. */
const isFixing = (tool: Tool) => tool === 'flow' || tool === 'hand';

/** Boards that are painted may be seen from further away than those that are drawn whole. */
const leastZoom = { whole: 0.1, painted: 0.02 } as const;

/** The board as a picture to draw on. */
export function BoardCanvas() {
  const rights = useRights();
  const translate = useTranslate();
  const tool = useView((state) => state.tool);
  const gestures = useGestures();
  const stage = useStage();
  useCarriedView(stage);
  const { nodes, edges } = useSignal(stage.elements);
  const detail = useSignal(stage.detail);
  const carried = useSignal(stage.carried);
  const { onGrab, onPositions, onDrop } = useDragging(stage);
  const refusedDrag = useRefusedDrag();
  const { onSelect, onSelectionStart, onSelectionEnd } = useSelecting(stage);
  const tellCursor = useOwnPresence();
  const { onHover, onLeave, itemUnder } = useHover(stage);
  const clicks = useBoardClicks(stage, gestures, itemUnder);
  const { placeOf } = clicks;
  const root = useRef<HTMLDivElement>(null);
  const keys = useMapKeys(stage, root, clicks.clickForFlow);
  const menuWish = useMenuWish(itemUnder);
  const onMoveStart = useFollowing(stage);
  const doesWheelZoom = usePreferences((state) => state.doesWheelZoom);
  const isCalm = usePreferences((state) => state.isCalm);
  const isWheelSideways = useKeyPress(doesWheelZoom ? 'Shift' : null);
  const areaResizing = useMemo(() => createAreaResizing(stage), [stage]);
  const [isConnecting, setIsConnecting] = useState(false);

  const onNodesChange = useCallback(
    (changes: NodeChange<BoardNode>[]) => {
      onPositions(changes);
      onSelect(changes);
    },
    [onPositions, onSelect],
  );

  const onConnectEnd = (event: globalThis.MouseEvent | TouchEvent, state: FinalConnectionState) => {
    setIsConnecting(false);
    if (state.fromNode === null || state.toNode !== null) return;
    const point = 'changedTouches' in event ? event.changedTouches[0] : event;
    if (point !== undefined) gestures.createNeighbourAt(state.fromNode.id, placeOf(point));
  };

  const isDrawingArea = tool === 'area';
  return (
    <CanvasGesturesContext value={gestures}>
      <AreaResizingContext value={areaResizing}>
        <div
          ref={root}
          className={styles.canvas}
          data-detail={detail}
          data-tool={tool}
          data-editing-flow={edges.some((edge) => edge.data?.isEditing === true) || undefined}
          data-connecting={isConnecting || undefined}
          data-carrying={carried.size > 0 || undefined}
          {...refusedDrag}
          onDoubleClick={clicks.onDoubleClick}
          onKeyDown={keys.onKeyDown}
          onPointerMove={(event: PointerEvent) => {
            const place = placeOf(event);
            tellCursor(place);
            onHover(event, place);
          }}
          onPointerLeave={() => {
            tellCursor(null);
            onLeave();
          }}
          onFocus={keys.onFocus}
          onBlur={keys.onBlur}
          {...menuWish}
        >
          <MapEntry onEnter={keys.onEnter} />
          <ReactFlow<BoardNode, FlowEdge>
            aria-label={translate('walk.map')}
            nodes={nodes}
            edges={edges}
            nodeTypes={nodeTypes}
            edgeTypes={edgeTypes}
            onMoveStart={onMoveStart}
            onNodesChange={onNodesChange}
            onEdgesChange={onSelect}
            onNodeDragStart={onGrab}
            onSelectionDragStart={onGrab}
            onNodeDragStop={onDrop}
            onSelectionDragStop={onDrop}
            onNodeClick={(event, { id }) => clicks.onNodeClick(event, id)}
            onNodeDoubleClick={(_event, { id }) => clicks.onNodeDoubleClick(id)}
            onSelectionStart={onSelectionStart}
            onSelectionEnd={onSelectionEnd}
            onPaneClick={clicks.onPaneClick}
            onConnectStart={() => setIsConnecting(true)}
            onConnect={({ source, target }) => gestures.connect(source, target)}
            onConnectEnd={onConnectEnd}
            isValidConnection={({ source, target }) => source !== target}
            connectionMode={ConnectionMode.Loose}
            connectionRadius={40}
            connectOnClick={false}
            connectionLineStyle={{
              stroke: 'var(--accent)',
              strokeWidth: 2,
              strokeDasharray: '6 5',
            }}
            nodesConnectable={rights.mayAdd()}
            nodesDraggable={!isFixing(tool)}
            nodeDragThreshold={3}
            selectionOnDrag={!isCoarse && tool !== 'hand'}
            selectionMode={SelectionMode.Partial}
            selectionKeyCode="Shift"
            multiSelectionKeyCode={['Shift', 'Meta', 'Control']}
            panOnDrag={isCoarse || tool === 'hand' ? true : panButtons}
            panOnScroll={!doesWheelZoom || isWheelSideways}
            zoomOnScroll={doesWheelZoom}
            zoomOnPinch
            zoomOnDoubleClick={false}
            minZoom={stage.isWhole() ? leastZoom.whole : leastZoom.painted}
            maxZoom={4}
            deleteKeyCode={null}
            disableKeyboardA11y
            elevateNodesOnSelect={false}
            elevateEdgesOnSelect={false}
            proOptions={proOptions}
          >
            <TileLayer stage={stage} />
            <CopiesLayer stage={stage} />
            <GuidesLayer stage={stage} />
            <GhostLayer stage={stage} />
            <LossLayer stage={stage} />
            <OverviewMap stage={stage} />
            {!isCalm && <OthersFrames />}
            {!isCalm && <OthersCursors stage={stage} />}
          </ReactFlow>
          <WayBackSign stage={stage} />
          {isDrawingArea && <AreaDrawing />}
          <a
            className={styles.credit}
            href="https://reactflow.dev"
            target="_blank"
            rel="noopener noreferrer"
          >
            {translate('canvas.credit')}
          </a>
        </div>
      </AreaResizingContext>
    </CanvasGesturesContext>
  );
}
