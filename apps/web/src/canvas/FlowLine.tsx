import {
  flowLines,
  pointAt,
  routeFlow,
  routePath,
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
import { flowIcons } from './sectorIcons.ts';
import { SeverityMark } from './SeverityMark.tsx';

/** Lengths of the arrowhead, in board units. */
const arrow = { length: 11, halfWidth: 5.5 } as const;

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
  const Icon = flowIcons[data.sort];
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
      data-selected={isSelected || undefined}
      data-empty={resource === '' || undefined}
      style={{ transform, ['--kind' as string]: color }}
      onClick={(event) => gestures.selectFlow(id, event.shiftKey || event.ctrlKey || event.metaKey)}
      onDoubleClick={() => gestures.editFlowLabel(id)}
    >
      {resource !== '' && <Icon size={14} aria-hidden className={styles.icon} />}
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
  const { end } = route;
  const before = pointAt(route, 0.94);
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const along = { x: (end.x - before.x) / length, y: (end.y - before.y) / length };
  const back = { x: end.x - along.x * arrow.length, y: end.y - along.y * arrow.length };
  const wing = { x: -along.y * arrow.halfWidth, y: along.x * arrow.halfWidth };
  return `M${end.x},${end.y} L${back.x + wing.x},${back.y + wing.y} L${back.x - wing.x},${back.y - wing.y} Z`;
}

/** The bar across a stopped flow, a third of the way along. */
function barPath(route: FlowRoute): string {
  const at = pointAt(route, 0.3);
  const ahead = pointAt(route, 0.32);
  const length = Math.hypot(ahead.x - at.x, ahead.y - at.y) || 1;
  const wing = { x: (-(ahead.y - at.y) / length) * 9, y: ((ahead.x - at.x) / length) * 9 };
  return `M${at.x + wing.x},${at.y + wing.y} L${at.x - wing.x},${at.y - wing.y}`;
}
