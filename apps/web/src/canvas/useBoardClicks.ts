import type { Position } from '@symbiomap/domain';
import { useReactFlow } from '@xyflow/react';
import type { MouseEvent } from 'react';
import { useSession, useView } from '../board/SessionContext.tsx';
import type { Stage } from './stage.ts';
import type { CardGestures } from './useGestures.ts';

/** What clicks and keys on the board do, by the tool that is chosen. */
export function useBoardClicks(
  stage: Stage,
  gestures: CardGestures,
  itemUnder: (place: Position) => string | null,
) {
  const { board, view, rights } = useSession();
  const tool = useView((state) => state.tool);
  const { screenToFlowPosition } = useReactFlow();
  const placeOf = (event: { readonly clientX: number; readonly clientY: number }) =>
    screenToFlowPosition({ x: event.clientX, y: event.clientY });

  const clickForFlow = (id: string) => {
    const { connectFrom, setConnectFrom } = view.getState();
    if (!board.getSnapshot().companies.has(id)) return;
    if (connectFrom === null) setConnectFrom(id);
    else if (connectFrom !== id) gestures.connect(connectFrom, id);
  };

  /** A finger does not hover: what it taps may be painted still. Says whether it hit something. */
  const tapPainted = (event: MouseEvent): boolean => {
    const id = stage.isWhole() ? null : itemUnder(placeOf(event));
    if (id === null) return false;
    const { selection, select } = view.getState();
    const isAdding = event.shiftKey || event.ctrlKey || event.metaKey;
    // React Flow lets go of its selection first.
    setTimeout(() => {
      if (tool === 'flow' && stage.scene.cards.has(id)) clickForFlow(id);
      else select(isAdding ? toggled(selection, id) : [id]);
    }, 0);
    return true;
  };

  /** Notes and texts go on top of whatever is there. Says whether this was one. */
  const putNote = (event: MouseEvent): boolean => {
    if (tool !== 'note' && tool !== 'text') return false;
    gestures.createNoteAt(placeOf(event), tool === 'note' ? 'yellow' : 'plain');
    return true;
  };

  return {
    placeOf,
    clickForFlow,
    onNodeClick: (event: MouseEvent, id: string) => {
      if (tool === 'flow') clickForFlow(id);
      else putNote(event);
    },
    onNodeDoubleClick: (id: string) => {
      if (rights.changeable(board.getSnapshot(), [id]).length > 0) view.getState().startEditing(id);
    },
    onPaneClick: (event: MouseEvent) => {
      const isOnPainted = tool !== 'note' && tool !== 'text' && tapPainted(event);
      view.getState().select([]);
      if (isOnPainted || putNote(event)) return;
      if (tool === 'company') gestures.createCompanyAt(placeOf(event));
      else if (tool === 'flow') view.getState().setConnectFrom(null);
    },
    onDoubleClick: (event: MouseEvent) => {
      const isOnPane = event.target instanceof Element && event.target.matches('.react-flow__pane');
      if (isOnPane && tool !== 'hand') gestures.createCompanyAt(placeOf(event));
    },
  };
}

function toggled(ids: ReadonlySet<string>, id: string): readonly string[] {
  return ids.has(id) ? [...ids].filter((other) => other !== id) : [...ids, id];
}
