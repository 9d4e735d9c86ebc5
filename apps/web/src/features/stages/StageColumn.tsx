import type { FlowStage } from '@symbiomap/domain';
import type { Translate, Volumes } from '@symbiomap/i18n';
import {
  GridList,
  isTextDropItem,
  ListLayout,
  useDragAndDrop,
  Virtualizer,
} from 'react-aria-components';
import { FlowCard } from './FlowCard.tsx';
import type { StageCard } from './stageCards.ts';
import styles from './stages.module.css';

/** Under which a card is dragged: of this app alone. */
const dragType = 'application/x-symbiomap-flow';
/** CSS pixels; as in the styles. */
const layout = { rowHeight: 82, gap: 6, padding: 6 } as const;
/** CSS pixels from one card to the next. */
export const cardPitch = layout.rowHeight + layout.gap;

interface Props {
  readonly stage: FlowStage;
  readonly cards: readonly StageCard[];
  readonly words: Translate<Volumes['stages']>;
  readonly chosen: ReadonlySet<string>;
  readonly mayMove: boolean;
  readonly onChoose: (ids: readonly string[]) => void;
  readonly onSend: (id: string, stage: FlowStage) => void;
  readonly onDrop: (ids: readonly string[], stage: FlowStage) => void;
}

/** The flows of one stage. Only the cards in view are made. */
export function StageColumn({
  stage,
  cards,
  words,
  chosen,
  mayMove,
  onChoose,
  onSend,
  onDrop,
}: Props) {
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: !mayMove,
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key) })),
    acceptedDragTypes: [dragType],
    getDropOperation: () => 'move',
    onRootDrop: ({ items }) => {
      const ids = items.filter(isTextDropItem).map((item) => item.getText(dragType));
      void Promise.all(ids).then((dropped) => onDrop(dropped, stage));
    },
  });
  const name = words(`stage.${stage}`);
  return (
    <section
      className={styles.column}
      data-stage={stage}
      data-empty={cards.length === 0 || undefined}
    >
      <h3 className={styles.stage}>
        <span className={styles.stageName}>{name}</span>
        <span className={styles.stageCount}>{cards.length}</span>
      </h3>
      <Virtualizer layout={ListLayout} layoutOptions={layout}>
        <GridList
          className={styles.list ?? ''}
          aria-label={words('stages.column', { stage: name, count: cards.length })}
          items={cards}
          selectionMode="multiple"
          selectionBehavior="replace"
          selectedKeys={cards.filter(({ id }) => chosen.has(id)).map(({ id }) => id)}
          onSelectionChange={(keys) => {
            onChoose(keys === 'all' ? cards.map(({ id }) => id) : [...keys].map(String));
          }}
          dragAndDropHooks={dragAndDropHooks}
          renderEmptyState={() => (
            <p className={styles.empty} aria-hidden>
              –
            </p>
          )}
          dependencies={[words, mayMove]}
        >
          {(card) => <FlowCard card={card} words={words} mayMove={mayMove} onSend={onSend} />}
        </GridList>
      </Virtualizer>
    </section>
  );
}
