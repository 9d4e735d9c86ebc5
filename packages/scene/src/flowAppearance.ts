import type { FlowStage } from '@symbiomap/domain';

/** How the line of a flow is drawn at a stage, so that the stage is seen without colour. Lengths in board units. */
export interface FlowLine {
  readonly width: number;
  /** Lengths of dash and gap, as SVG's `stroke-dasharray`; empty: solid. */
  readonly dash: readonly number[];
  /** Drawn in grey instead of the colour of its sort. */
  readonly isGrey: boolean;
  /** Crossed by a bar: nothing flows any more. */
  readonly isBarred: boolean;
}

const line = (width: number, dash: readonly number[], rest: Partial<FlowLine> = {}): FlowLine => ({
  width,
  dash,
  isGrey: false,
  isBarred: false,
  ...rest,
});

/** The line of each stage: the further an exchange has come, the firmer its line. */
export const flowLines: Readonly<Record<FlowStage, FlowLine>> = {
  idea: line(1.75, [0.5, 5]),
  contacted: line(1.75, [4, 7]),
  sample: line(1.75, [4, 7]),
  'lab-test': line(1.75, [12, 5]),
  pilot: line(1.75, [12, 5]),
  agreement: line(1.5, []),
  operating: line(2.5, []),
  paused: line(2, [], { isGrey: true }),
  stopped: line(2, [], { isGrey: true, isBarred: true }),
};
