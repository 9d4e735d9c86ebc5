import { cardColor, companyIcon, isLongName, wordLength } from '@symbiomap/scene';
import { Handle, Position, type NodeProps } from '@xyflow/react';
import { Lock } from 'lucide-react';
import { memo } from 'react';
import { useView } from '../board/SessionContext.tsx';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { CardPhoto } from './CardPhoto.tsx';
import { CommentMark } from './CommentMark.tsx';
import { useCanvasGestures, type Side } from './CanvasGestures.tsx';
import { countWords, sectorWords } from './cardWords.ts';
import held from './heldBy.module.css';
import styles from './companyCard.module.css';
import type { CompanyNode } from './elements.ts';
import { InlineText } from './InlineText.tsx';
import { SceneIcon } from './SceneIcon.tsx';
import { SeverityMark } from './SeverityMark.tsx';

const sides: readonly (readonly [Side, Position])[] = [
  ['top', Position.Top],
  ['right', Position.Right],
  ['bottom', Position.Bottom],
  ['left', Position.Left],
];

/** A company's card on the canvas. */
export const CompanyCardNode = memo(function CompanyCardNode({
  id,
  data,
  selected,
}: NodeProps<CompanyNode>) {
  const translate = useTranslate();
  const gestures = useCanvasGestures();
  const { card, severity, marks, openComments, isEditing, isConnectSource, mayConnect } = data;
  const sector = sectorWords(card.kind, card.sectorGroup, translate);
  const outline = marks[0]?.color;
  const color = useView(({ mapLook }) =>
    cardColor(mapLook, { kind: card.kind, group: card.sectorGroup }),
  );

  return (
    <div
      className={styles.card}
      data-shape={card.shape}
      data-confirmed={card.isConfirmed || undefined}
      data-selected={selected || undefined}
      data-source={isConnectSource || undefined}
      data-word={wordLength(card.name)}
      data-long={isLongName(card.name) || undefined}
      data-photo={card.photo !== null || undefined}
      style={{
        ['--sector' as string]: `var(--${color})`,
        ...(outline !== undefined && { ['--other' as string]: outline }),
      }}
      data-other={outline !== undefined || undefined}
    >
      <span className={styles.strip} aria-hidden>
        <SceneIcon icon={companyIcon(card.kind, card.sectorGroup)} size={18} />
        <b className={styles.initial}>{card.name.slice(0, 1).toUpperCase()}</b>
      </span>
      <div className={styles.text}>
        {isEditing ? (
          <InlineText
            initial={card.name}
            label={translate('company.name')}
            placeholder={translate('company.namePlaceholder')}
            className={styles.nameField}
            onDone={(name) => gestures.nameCompany(id, name)}
          />
        ) : (
          <span className={styles.name} title={card.name}>
            {card.name === '' ? translate('domain.unnamed') : card.name}
          </span>
        )}
        <span className={styles.sector}>{sector}</span>
        <span className={styles.counts}>{countWords(card, translate)}</span>
      </div>
      {card.photo !== null && <CardPhoto photo={card.photo} />}
      <span className={styles.signs}>
        {card.isLocked && <Lock size={14} aria-label={translate('company.locked')} />}
        {severity !== null && <SeverityMark severity={severity} />}
      </span>
      <CommentMark id={id} count={openComments} />
      {marks.length > 0 && (
        <span className={`${held.tab} ${styles.others}`}>
          {marks.map((mark) => mark.name).join(', ')}
        </span>
      )}
      {mayConnect && (
        <>
          {sides.map(([side, position]) => (
            <Handle
              key={side}
              id={side}
              type="source"
              position={position}
              className={styles.handle}
              title={translate('company.addNeighbour')}
              onClick={() => gestures.addNeighbour(id, side)}
            />
          ))}
          <Handle
            id="body"
            type="target"
            position={Position.Left}
            isConnectableStart={false}
            className={styles.body}
          />
        </>
      )}
      {!mayConnect && <Handle type="source" position={Position.Left} className={styles.hidden} />}
    </div>
  );
});
