import {
  Background,
  BackgroundVariant,
  ConnectionMode,
  ReactFlow,
  SelectionMode,
  useReactFlow,
  type FinalConnectionState,
  type NodeChange,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import {
  useCallback,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from 'react';
import { useRights, useSession, useView } from '../board/SessionContext.tsx';
import { useTranslate } from '../language/LanguageProvider.tsx';
import styles from './boardCanvas.module.css';
import { CanvasGesturesContext } from './CanvasGestures.tsx';
import { CompanyCardNode } from './CompanyCardNode.tsx';
import type { CompanyNode, FlowEdge } from './elements.ts';
import { FlowLine } from './FlowLine.tsx';
import { OverviewMap } from './OverviewMap.tsx';
import { OthersCursors } from './OthersCursors.tsx';
import { useDragging } from './useDragging.ts';
import { useGestures } from './useGestures.ts';
import { TileLayer } from './TileLayer.tsx';
import { useHover } from './useHover.ts';
import { useOwnPresence } from './useOwnPresence.ts';
import { useSelecting } from './useSelecting.ts';
import { useSignal, useStage } from './useStage.ts';

const nodeTypes = { company: CompanyCardNode };
const edgeTypes = { flow: FlowLine };
/** Its own credit speaks English only; ours stands below. */
const proOptions = { hideAttribution: true };
const isCoarse = matchMedia('(pointer: coarse)').matches;
/** Mouse buttons that pan: middle and right. The left one draws a selection. */
const panButtons = [1, 2];

/** Boards that are painted may be seen from further away than those that are drawn whole. */
const leastZoom = { whole: 0.1, painted: 0.02 } as const;

/** The board as a picture to draw on. */
export function BoardCanvas() {
  const { board, view } = useSession();
  const rights = useRights();
  const translate = useTranslate();
  const tool = useView((state) => state.tool);
  const gestures = useGestures();
  const stage = useStage();
  const { nodes, edges } = useSignal(stage.elements);
  const detail = useSignal(stage.detail);
  const { onPositions, onDrop } = useDragging(stage);
  const { onSelect, onSelectionStart, onSelectionEnd } = useSelecting(stage);
  const tellCursor = useOwnPresence();
  const { screenToFlowPosition } = useReactFlow();
  const { onHover, onLeave, itemUnder } = useHover(stage);
  const [isConnecting, setIsConnecting] = useState(false);
  const hasPanned = useRef(false);

  const onNodesChange = useCallback(
    (changes: NodeChange<CompanyNode>[]) => {
      onPositions(changes);
      onSelect(changes);
    },
    [onPositions, onSelect],
  );

  const placeOf = (event: { clientX: number; clientY: number }) =>
    screenToFlowPosition({ x: event.clientX, y: event.clientY });

  const onConnectEnd = (event: globalThis.MouseEvent | TouchEvent, state: FinalConnectionState) => {
    setIsConnecting(false);
    if (state.fromNode === null || state.toNode !== null) return;
    const point = 'changedTouches' in event ? event.changedTouches[0] : event;
    if (point !== undefined) gestures.createNeighbourAt(state.fromNode.id, placeOf(point));
  };

  const clickForFlow = (id: string) => {
    const { connectFrom, setConnectFrom } = view.getState();
    if (connectFrom === null) setConnectFrom(id);
    else if (connectFrom !== id) gestures.connect(connectFrom, id);
  };

  /** A finger does not hover: what it taps may be painted still. Says whether it hit something. */
  const tapPainted = (event: MouseEvent): boolean => {
    const id = stage.isWhole() ? null : itemUnder(placeOf(event));
    if (id === null) return false;
    const isCard = stage.scene.cards.has(id);
    // React Flow lets go of its selection first.
    setTimeout(() => {
      if (tool === 'flow' && isCard) clickForFlow(id);
      else view.getState().select([id]);
    }, 0);
    return true;
  };

  /** Enter or Space on a card or line that has the focus selects it. A second one goes on to the actions. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    const { target } = event;
    const isItem =
      target instanceof Element && target.matches('.react-flow__node, .react-flow__edge');
    const id = isItem ? target.getAttribute('data-id') : null;
    if (id === null || view.getState().selection.has(id)) return;
    event.preventDefault();
    view.getState().select([id]);
  };

  const onDoubleClick = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.matches('.react-flow__pane')) {
      gestures.createCompanyAt(placeOf(event));
    }
  };

  /** From afar they would be a grey haze. */
  const hasDots = detail !== 'far';

  return (
    <CanvasGesturesContext value={gestures}>
      <div
        className={styles.canvas}
        data-detail={detail}
        data-tool={tool}
        data-editing-flow={edges.some((edge) => edge.data?.isEditing === true) || undefined}
        data-connecting={isConnecting || undefined}
        onDoubleClick={onDoubleClick}
        onKeyDown={onKeyDown}
        onPointerMove={(event: PointerEvent) => {
          const place = placeOf(event);
          tellCursor(place);
          onHover(event, place);
        }}
        onPointerLeave={() => {
          tellCursor(null);
          onLeave();
        }}
        onFocus={(event) => stage.focus(idOf(event.target))}
        onBlur={() => stage.focus(null)}
        onContextMenu={(event) => {
          if (hasPanned.current) event.preventDefault();
        }}
      >
        <ReactFlow<CompanyNode, FlowEdge>
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          onNodesChange={onNodesChange}
          onEdgesChange={onSelect}
          onNodeDragStop={onDrop}
          onSelectionDragStop={onDrop}
          onNodeClick={(_event, { id }) => {
            if (tool === 'flow') clickForFlow(id);
          }}
          onNodeDoubleClick={(_event, node) => {
            const isMine = rights.changeable(board.getSnapshot(), [node.id]).length > 0;
            if (isMine) view.getState().startEditing(node.id);
          }}
          onSelectionStart={onSelectionStart}
          onSelectionEnd={onSelectionEnd}
          onPaneClick={(event) => {
            view.getState().select([]);
            if (tapPainted(event)) return;
            if (tool === 'company') gestures.createCompanyAt(placeOf(event));
            if (tool === 'flow') view.getState().setConnectFrom(null);
          }}
          onConnectStart={() => setIsConnecting(true)}
          onConnect={({ source, target }) => gestures.connect(source, target)}
          onConnectEnd={onConnectEnd}
          isValidConnection={({ source, target }) => source !== target}
          onMoveStart={() => (hasPanned.current = true)}
          onMoveEnd={() => setTimeout(() => (hasPanned.current = false), 0)}
          connectionMode={ConnectionMode.Loose}
          connectionRadius={40}
          connectOnClick={false}
          connectionLineStyle={{ stroke: 'var(--accent)', strokeWidth: 2, strokeDasharray: '6 5' }}
          nodesConnectable={rights.mayAdd()}
          nodesDraggable={tool !== 'flow'}
          nodeDragThreshold={3}
          selectionOnDrag={!isCoarse}
          selectionMode={SelectionMode.Partial}
          selectionKeyCode="Shift"
          multiSelectionKeyCode={['Shift', 'Meta', 'Control']}
          panOnDrag={isCoarse ? true : panButtons}
          panOnScroll
          zoomOnScroll={false}
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
          {hasDots && (
            <Background
              variant={BackgroundVariant.Dots}
              gap={24}
              size={1.6}
              color="color-mix(in srgb, var(--ink) 12%, transparent)"
            />
          )}
          <TileLayer stage={stage} />
          <OverviewMap stage={stage} />
          <OthersCursors />
        </ReactFlow>
        <a
          className={styles.credit}
          href="https://reactflow.dev"
          target="_blank"
          rel="noopener noreferrer"
        >
          {translate('canvas.credit')}
        </a>
      </div>
    </CanvasGesturesContext>
  );
}

/** The card or line that an element belongs to. */
function idOf(element: Element): string | null {
  const item = element.closest('.react-flow__node, .react-flow__edge, [data-flow]');
  return item?.getAttribute('data-id') ?? item?.getAttribute('data-flow') ?? null;
}
