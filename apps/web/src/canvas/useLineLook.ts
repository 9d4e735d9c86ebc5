import type { EvidenceClass } from '@symbiomap/domain';
import { flowLines, flowWidths, lineColor, lineOfWidth, type FlowLine } from '@symbiomap/scene';
import { useBoard, useView } from '../board/SessionContext.tsx';
import type { FlowEdgeData } from './elements.ts';

/** How a real line is drawn, for what colour and width of the map tell at the moment. */
export function useLineLook(
  id: string,
  { sort, stage }: Pick<FlowEdgeData, 'sort' | 'stage'>,
): { readonly line: FlowLine; readonly color: string; readonly evidence: EvidenceClass | null } {
  const look = useView(({ mapLook }) => mapLook);
  const evidence = useBoard(({ flows }) => flows.get(id)?.evidence?.class ?? null);
  const width = useBoard((board) =>
    look.isWidthByAmount ? (flowWidths(board).widthOf.get(id) ?? null) : null,
  );
  const ofStage = flowLines[stage];
  return {
    line: look.isWidthByAmount ? lineOfWidth(ofStage, width) : ofStage,
    color: `var(--${lineColor(look, { sort, stage, evidence })})`,
    evidence,
  };
}
