import { MiniMap, useStore, type ReactFlowState } from '@xyflow/react';
import { useTranslate } from '../language/LanguageProvider.tsx';
import type { CompanyNode } from './elements.ts';
import styles from './boardCanvas.module.css';

/** A small map of the whole board. It shows only while part of the board lies outside the window. */
export function OverviewMap() {
  const translate = useTranslate();
  const isPartHidden = useStore(hidesPart);
  if (!isPartHidden) return null;
  return (
    <MiniMap
      className={styles.minimap ?? ''}
      pannable
      zoomable
      ariaLabel={translate('canvas.minimap')}
      nodeColor={(node: CompanyNode) => `var(--sector-${node.data.card.sectorGroup})`}
      nodeBorderRadius={20}
      bgColor="var(--surface)"
      maskColor="color-mix(in srgb, var(--ground) 70%, transparent)"
    />
  );
}

/** Whether any card lies wholly or partly outside the window. */
function hidesPart({
  nodes,
  transform: [left, top, zoom],
  width,
  height,
}: ReactFlowState): boolean {
  return nodes.some(({ position, width: nodeWidth = 0, height: nodeHeight = 0 }) => {
    const x = position.x * zoom + left;
    const y = position.y * zoom + top;
    return x < 0 || y < 0 || x + nodeWidth * zoom > width || y + nodeHeight * zoom > height;
  });
}
