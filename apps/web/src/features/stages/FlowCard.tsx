import { flowStages, type FlowStage } from '@symbiomap/domain';
import type { Translate, Volumes } from '@symbiomap/i18n';
import { ArrowRightLeft, GripVertical, TriangleAlert } from 'lucide-react';
import { Button, GridListItem } from 'react-aria-components';
import { Menu } from '../../ui/Menu.tsx';
import type { StageCard } from './stageCards.ts';
import styles from './stages.module.css';

interface Props {
  readonly card: StageCard;
  readonly words: Translate<Volumes['stages']>;
  readonly mayMove: boolean;
  readonly onSend: (id: string, stage: FlowStage) => void;
}

/** A flow: what, from whom to whom, how much. It can be dragged, or sent to a stage from its menu. */
export function FlowCard({ card, words, mayMove, onSend }: Props) {
  const { id, resource, from, to, amount, barriers } = card;
  const told = [resource, `${from} → ${to}`, amount || words('stages.noAmount')];
  if (barriers > 0) told.push(words('stages.barriers', { count: barriers }));
  const others = flowStages
    .filter((stage) => stage !== card.stage)
    .map((stage) => ({
      id: stage,
      name: words(`stage.${stage}`),
      onChoose: () => onSend(id, stage),
    }));
  return (
    <GridListItem id={id} textValue={told.join(', ')} className={styles.card ?? ''}>
      <div className={styles.told} title={told.join('\n')}>
        <span className={styles.resource}>{resource}</span>
        <span className={styles.ends}>
          {from} → {to}
        </span>
        <span className={styles.last}>
          {amount !== '' && <span>{amount}</span>}
          {barriers > 0 && (
            <span className={styles.barriers} title={words('stages.barriers', { count: barriers })}>
              <TriangleAlert size={13} aria-hidden /> {barriers}
            </span>
          )}
        </span>
      </div>
      {mayMove && (
        <div className={styles.buttons}>
          <Button slot="drag" className={styles.button ?? ''}>
            <GripVertical size={14} aria-hidden />
          </Button>
          <Menu
            label={words('stages.moveTo')}
            trigger={
              <Button className={styles.button ?? ''} aria-label={words('stages.moveTo')}>
                <ArrowRightLeft size={14} aria-hidden />
              </Button>
            }
            entries={others}
          />
        </div>
      )}
    </GridListItem>
  );
}
