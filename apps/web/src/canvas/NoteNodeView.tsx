import { noteSetting } from '@symbiomap/scene';
import type { NodeProps } from '@xyflow/react';
import { Lock } from 'lucide-react';
import { memo } from 'react';
import { useTranslate } from '../language/LanguageProvider.tsx';
import type { NoteNode } from './annotationElements.ts';
import { CommentMark } from './CommentMark.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import held from './heldBy.module.css';
import styles from './noteNode.module.css';

/** A note on the canvas: paper with its text, or the text alone. */
export const NoteNodeView = memo(function NoteNodeView({
  id,
  data,
  selected,
}: NodeProps<NoteNode>) {
  const translate = useTranslate();
  const { text, lines, paper, isLocked, isEditing, marks, openComments } = data;
  const { padding, letterSize, lineHeight } = noteSetting(paper);
  const [first] = marks;
  const ground = paper === 'plain' ? 'transparent' : `var(--paper-${paper})`;
  const edge = paper === 'plain' ? 'transparent' : `var(--frame-${paper})`;
  return (
    <div
      className={styles.note}
      data-plain={paper === 'plain' || undefined}
      data-selected={selected || undefined}
      data-other={first !== undefined || undefined}
      style={{
        padding: padding - 1,
        fontSize: letterSize,
        lineHeight: `${lineHeight}px`,
        ['--ground-of-note' as string]: ground,
        ['--edge' as string]: first?.color ?? edge,
        ...(first !== undefined && { ['--other' as string]: first.color }),
      }}
    >
      {isEditing ? (
        <NoteEditor id={id} text={text} />
      ) : (
        <span className={styles.lines}>{lines.join('\n')}</span>
      )}
      {text === '' && !isEditing && <span className={styles.empty}>{translate('note.empty')}</span>}
      {isLocked && (
        <span className={styles.sign}>
          <Lock size={14} aria-label={translate('company.locked')} />
        </span>
      )}
      <CommentMark id={id} count={openComments} />
      {first !== undefined && (
        <span className={`${held.tab} ${styles.others}`}>
          {marks.map(({ name }) => name).join(', ')}
        </span>
      )}
    </div>
  );
});
