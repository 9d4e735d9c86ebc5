import { areaTint, type Box } from '@symbiomap/scene';
import type { NodeProps } from '@xyflow/react';
import { Lock } from 'lucide-react';
import { memo, useState } from 'react';
import { useTranslate } from '../language/LanguageProvider.tsx';
import type { AreaNode } from './annotationElements.ts';
import held from './heldBy.module.css';
import styles from './areaNode.module.css';
import { AreaHandles } from './AreaHandles.tsx';
import { useCanvasGestures } from './CanvasGestures.tsx';
import { CommentMark } from './CommentMark.tsx';
import { InlineText } from './InlineText.tsx';

const edges = ['top', 'right', 'bottom', 'left'] as const;

/** An area on the canvas. Only its frame and its title are taken hold of: what lies inside is the board. */
export const AreaNodeView = memo(function AreaNodeView({
  id,
  data,
  selected,
  width = 0,
  height = 0,
  positionAbsoluteX,
  positionAbsoluteY,
}: NodeProps<AreaNode>) {
  const translate = useTranslate();
  const gestures = useCanvasGestures();
  const [drawn, setDrawn] = useState<Box | null>(null);
  const { title, color, isLocked, isEditing, isPainted, mayChange, marks, openComments } = data;
  const box = { x: positionAbsoluteX, y: positionAbsoluteY, width, height };
  const [first] = marks;
  return (
    <div
      className={styles.area}
      data-painted={(isPainted && drawn === null) || undefined}
      data-selected={selected || undefined}
      data-other={first !== undefined || undefined}
      style={{
        ['--frame' as string]: `var(--frame-${color})`,
        ['--tint' as string]: `${areaTint * 100}%`,
        ...(first !== undefined && { ['--other' as string]: first.color }),
        ...(drawn !== null && {
          left: drawn.x - box.x,
          top: drawn.y - box.y,
          width: drawn.width,
          height: drawn.height,
        }),
      }}
    >
      {edges.map((edge) => (
        <span key={edge} className={styles.edge} data-edge={edge} aria-hidden />
      ))}
      <div className={styles.head}>
        {isLocked && <Lock className={styles.lock} aria-label={translate('company.locked')} />}
        {isEditing ? (
          <InlineText
            initial={title}
            label={translate('area.title')}
            placeholder={translate('area.titlePlaceholder')}
            className={styles.field}
            onDone={(text) => gestures.titleArea(id, text)}
          />
        ) : (
          <span className={styles.title} title={title}>
            {title}
          </span>
        )}
      </div>
      <CommentMark id={id} count={openComments} />
      {first !== undefined && (
        <span className={`${held.tab} ${styles.others}`}>
          {marks.map(({ name }) => name).join(', ')}
        </span>
      )}
      {selected && mayChange && (
        <AreaHandles
          id={id}
          box={box}
          onDraw={setDrawn}
          onDone={(resized) => gestures.resizeArea(id, resized)}
        />
      )}
    </div>
  );
});
