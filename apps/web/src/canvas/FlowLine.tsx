import type { EvidenceClass, Position } from '@symbiomap/domain';
import {
  arrowHead,
  labelLines,
  lineBody,
  flowIcon,
  routePath,
  stopBar,
  type FlowRoute,
} from '@symbiomap/scene';
import { EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { useView } from '../board/SessionContext.tsx';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { amountWords } from './amountWords.ts';
import { CommentMark } from './CommentMark.tsx';
import { useCanvasGestures } from './CanvasGestures.tsx';
import type { FlowEdge, FlowEdgeData } from './elements.ts';
import styles from './flowLine.module.css';
import { InlineText } from './InlineText.tsx';
import { SceneIcon } from './SceneIcon.tsx';
import { SeverityMark } from './SeverityMark.tsx';
import { useLineLook } from './useLineLook.ts';

/** A flow on the canvas: its line, arrowhead and label. */
export const FlowLine = memo(function FlowLine({
  id,
  data,
  selected = false,
}: EdgeProps<FlowEdge>) {
  if (data === undefined || data.isCarried) return null;
  return <DrawnLine id={id} data={data} route={data.route} isSelected={selected} />;
});

function DrawnLine({
  id,
  data,
  route,
  isSelected,
}: {
  readonly id: string;
  readonly data: FlowEdgeData;
  readonly route: FlowRoute;
  readonly isSelected: boolean;
}) {
  const { line, color, evidence } = useLineLook(id, data);
  const path = routePath(route);
  return (
    <>
      <g className={styles.flow} data-selected={isSelected || undefined} style={{ color }}>
        <title>{data.spoken}</title>
        {data.mark !== null && (
          <path d={path} className={styles.halo} style={{ stroke: data.mark.color }} />
        )}
        <path d={path} className={styles.touch} />
        {isSelected && <path d={path} className={styles.selected} />}
        <path
          d={routePath(lineBody(route, line.width))}
          className={styles.line}
          style={{ ['--width' as string]: `${line.width}px` }}
          strokeDasharray={line.dash.join(' ')}
        />
        <path d={arrowPath(route, line.width)} className={styles.arrow} />
        {line.isBarred && <path d={barPath(route)} className={styles.bar} />}
      </g>
      <EdgeLabelRenderer>
        <FlowLabel
          id={id}
          data={data}
          route={route}
          color={color}
          evidence={evidence}
          isSelected={isSelected}
        />
      </EdgeLabelRenderer>
    </>
  );
}

function FlowLabel({
  id,
  data,
  route,
  color,
  evidence,
  isSelected,
}: {
  readonly id: string;
  readonly data: FlowEdgeData;
  readonly route: FlowRoute;
  readonly color: string;
  readonly evidence: EvidenceClass | null;
  readonly isSelected: boolean;
}) {
  const translate = useTranslate();
  const gestures = useCanvasGestures();
  const look = useView(({ mapLook }) => mapLook);
  const { resource, amount } = data.label;
  const transform = `translate(-50%, -50%) translate(${route.label.x}px, ${route.label.y}px)`;

  if (data.isEditing) {
    return (
      <div className={styles.label} style={{ transform }} data-editing>
        <InlineText
          initial={data.draft}
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
      tabIndex={-1}
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
          {labelLines(resource === '' ? translate('flow.what') : resource).join('\n')}
        </span>
        {amountWords(amount, evidence, look, translate).map((words) => (
          <span key={words} className={styles.amount}>
            {words}
          </span>
        ))}
      </span>
      {data.severity !== null && <SeverityMark severity={data.severity} size={14} />}
      <CommentMark id={id} count={data.openComments} />
    </button>
  );
}

function arrowPath(route: FlowRoute, width: number): string {
  return `M${arrowHead(route, width).map(written).join(' L')} Z`;
}

function barPath(route: FlowRoute): string {
  return `M${stopBar(route).map(written).join(' L')}`;
}

const written = ({ x, y }: Position) => `${x},${y}`;
