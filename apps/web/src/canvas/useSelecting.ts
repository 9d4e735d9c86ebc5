import { useStoreApi, type EdgeChange, type NodeChange } from '@xyflow/react';
import { useMemo } from 'react';
import { liesIn } from '@symbiomap/scene';
import type { BoardNode, FlowEdge } from './elements.ts';
import type { Stage } from './stage.ts';

/** What React Flow says of selecting, carried over to all of the board: it knows only what is real. */
export interface Selecting {
  onSelect(changes: readonly (NodeChange<BoardNode> | EdgeChange<FlowEdge>)[]): void;
  /** A frame is drawn from here … */
  onSelectionStart(): void;
  /** … to here. */
  onSelectionEnd(): void;
}

export function useSelecting(stage: Stage): Selecting {
  const flow = useStoreApi();
  return useMemo(() => selectingOn(stage, flow), [stage, flow]);
}

function selectingOn(stage: Stage, flow: ReturnType<typeof useStoreApi>): Selecting {
  const { scene, session } = stage;
  const { view } = session;
  let stop: (() => void) | null = null;

  const takeFrame = () => {
    const { userSelectionRect: frame, transform } = flow.getState();
    if (frame === null) return;
    const [x, y, zoom] = transform;
    const window = {
      x: (frame.x - x) / zoom,
      y: (frame.y - y) / zoom,
      width: frame.width / zoom,
      height: frame.height / zoom,
    };
    const cards = scene.cardGrid.query(window);
    // An area is chosen only as a whole, or nothing inside it could be chosen by itself.
    const areas = scene.areaGrid.query(window).filter((id) => {
      const area = scene.areas.get(id);
      return area !== undefined && liesIn(area.box, window);
    });
    const selected = new Set([...cards, ...scene.noteGrid.query(window), ...areas]);
    for (const id of cards) {
      for (const line of scene.linesAt(id)) if (scene.lines.has(line)) selected.add(line);
    }
    view.getState().select(selected);
  };

  return {
    onSelect: (changes) => {
      if (stop !== null) return;
      const selects = changes.filter((change) => change.type === 'select');
      if (selects.length === 0) return;
      const { multiSelectionActive, nodeLookup, edgeLookup } = flow.getState();
      // Without a key that adds, a click lets go of all the rest, painted or real.
      const kept = [...view.getState().selection].filter(
        (id) => multiSelectionActive || nodeLookup.has(id) || edgeLookup.has(id),
      );
      const selection = new Set(kept);
      for (const { id, selected } of selects) {
        if (selected) selection.add(id);
        else selection.delete(id);
      }
      view.getState().select(selection);
    },
    onSelectionStart: () => {
      view.getState().select([]);
      stage.setSelecting(true);
      stop = flow.subscribe(({ userSelectionRect }, before) => {
        if (userSelectionRect !== before.userSelectionRect) takeFrame();
      });
    },
    onSelectionEnd: () => {
      stop?.();
      stop = null;
      stage.setSelecting(false);
      const hasNodes = [...view.getState().selection].some(
        (id) => scene.boxOf(id) !== undefined && !scene.lines.has(id),
      );
      // React Flow decides by what it knows; it has spoken once this turn is over.
      queueMicrotask(() => flow.setState({ nodesSelectionActive: hasNodes }));
    },
  };
}
