import type { Position } from '@symbiomap/domain';
import {
  arrowHead,
  flowIcon,
  flowLines,
  routeFlow,
  routePath,
  stopBar,
  type Box,
  type FlowRoute,
} from '@symbiomap/scene';
import { EdgeLabelRenderer, useInternalNode, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { useCanvasGestures } from './CanvasGestures.tsx';
import type { FlowEdge } from './elements.ts';
import styles from './flowLine.module.css';
import { InlineText } from './InlineText.tsx';
import { SceneIcon } from './SceneIcon.tsx';
import { SeverityMark } from './SeverityMark.tsx';

/** A flow on the canvas: its line, arrowhead and label. */
export const FlowLine = memo(function FlowLine({
  id,
  source,
  target,
  data,
  selected = false,
}: EdgeProps<FlowEdge>) {
  const from = useBox(source);
  const to = useBox(target);
  if (from === null || to === null || data === undefined) return null;
  const route = routeFlow(from, to, data.lane);
  const line = flowLines[data.stage];
  const color = line.isGrey ? 'var(--paused)' : `var(--flow-${data.sort})`;
  const path = routePath(route);
  return (
    <>
      <g className={styles.flow} data-selected={selected || undefined} style={{ color }}>
        <title>{data.spoken}</title>
        {data.mark !== null && (
          <path d={path} className={styles.halo} style={{ stroke: data.mark.color }} />
        )}
        <path d={path} className={styles.touch} />
        {selected && <path d={path} className={styles.selected} />}
        <path
          d={path}
          className={styles.line}
          strokeWidth={line.width}
          strokeDasharray={line.dash.join(' ')}
        />
        <path d={arrowPath(route)} className={styles.arrow} />
        {line.isBarred && <path d={barPath(route)} className={styles.bar} />}
      </g>
      <EdgeLabelRenderer>
        <FlowLabel id={id} data={data} route={route} color={color} isSelected={selected} />
      </EdgeLabelRenderer>
    </>
  );
});

function FlowLabel({
  id,
  data,
  route,
  color,
  isSelected,
}: {
  readonly id: string;
  readonly data: NonNullable<EdgeProps<FlowEdge>['data']>;
  readonly route: FlowRoute;
  readonly color: string;
  readonly isSelected: boolean;
}) {
  const translate = useTranslate();
  const gestures = useCanvasGestures();
  const { resource, amount } = data.label;
  const transform = `translate(-50%, -50%) translate(${route.label.x}px, ${route.label.y}px)`;

  if (data.isEditing) {
    return (
      <div className={styles.label} style={{ transform }} data-editing>
        <InlineText
          initial={`${resource} ${amount}`.trim()}
          label={translate('flow.what')}
          placeholder={translate('flow.whatPlaceholder')}
          className={styles.field}
          onDone={(text) => gestures.labelFlow(id, text)}
        />
      </div>
    );
  }
  return (
    <button
      type="button"
      className={`nodrag nopan ${styles.label}`}
      data-flow={id}
      data-selected={isSelected || undefined}
      data-empty={resource === '' || undefined}
      style={{ transform, ['--kind' as string]: color }}
      onClick={(event) => gestures.selectFlow(id, event.shiftKey || event.ctrlKey || event.metaKey)}
      onDoubleClick={() => gestures.editFlowLabel(id)}
    >
      {resource !== '' && (
        <SceneIcon icon={flowIcon(data.sort)} size={14} className={styles.icon} />
      )}
      <span className={styles.words}>
        <span className={styles.resource}>
          {resource === '' ? translate('flow.what') : resource}
        </span>
        {amount !== '' && <span className={styles.amount}>{amount}</span>}
      </span>
      {data.severity !== null && <SeverityMark severity={data.severity} size={14} />}
    </button>
  );
}

function useBox(id: string): Box | null {
  const node = useInternalNode(id);
  if (node === undefined) return null;
  const { x, y } = node.internals.positionAbsolute;
  return { x, y, width: node.measured.width ?? 0, height: node.measured.height ?? 0 };
}

function arrowPath(route: FlowRoute): string {
  return `M${arrowHead(route).map(written).join(' L')} Z`;
}

function barPath(route: FlowRoute): string {
  return `M${stopBar(route).map(written).join(' L')}`;
}

const written = ({ x, y }: Position) => `${x},${y}`;
