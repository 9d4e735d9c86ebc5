import type { Position } from '@symbiomap/domain';
import { leastArea, type Box, type HeldEdges } from '@symbiomap/scene';
import { createContext } from 'react';
import { resizedBox } from './resizedBox.ts';
import { createSnapping } from './snapping.ts';
import type { Stage } from './stage.ts';

/** What a hand does with the frame of an area, from the press until it lets go. The others see it; nothing is written. */
export interface AreaResizing {
  begin(grip: Grip): void;
  /** The frame, now that the pointer is here: in line with what lies near, except with Ctrl or ⌘ held. */
  drawTo(place: Position): Box | null;
  end(): void;
}

/** What is held. */
export interface Grip {
  readonly area: string;
  readonly edges: HeldEdges;
  /** Where on the board it was taken hold of. */
  readonly from: Position;
  /** The frame as the board has it. */
  readonly box: Box;
}

/** Where the canvas leaves it for the handles of areas. */
export const AreaResizingContext = createContext<AreaResizing | null>(null);

export function createAreaResizing(stage: Stage): AreaResizing {
  const { presence } = stage.session;
  const snapping = createSnapping(stage);
  let grip: Grip | null = null;
  return {
    begin: (next) => {
      grip = next;
      snapping.begin([next.area]);
    },
    drawTo: ({ x, y }) => {
      if (grip === null) return null;
      const { area, edges, from, box } = grip;
      const drawn = resizedBox(box, edges, { x: x - from.x, y: y - from.y }, leastArea);
      const laid = snapping.snapEdges(drawn, edges);
      presence.setOwn({ resizing: { item: area, box: laid } });
      return laid;
    },
    end: () => {
      grip = null;
      snapping.end();
      presence.setOwn({ resizing: null });
    },
  };
}
