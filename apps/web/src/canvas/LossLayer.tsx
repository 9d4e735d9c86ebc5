import type { DetailLevel } from '@symbiomap/scene';
import { ViewportPortal } from '@xyflow/react';
import { useEffect, useReducer } from 'react';
import { useView } from '../board/SessionContext.tsx';
import { useTranslate } from '../language/LanguageProvider.tsx';
import type { LostItems } from '../state/whatIf.ts';
import styles from './lossLayer.module.css';
import { lossMarks, type LossMarks } from './lossMarks.ts';
import type { Stage } from './stage.ts';
import { useSignal } from './useStage.ts';

/** Further away marks are drawn larger, as lines are: in board units. */
const looks: Readonly<
  Record<
    DetailLevel,
    { readonly width: number; readonly dash: string; readonly cross: number; readonly text: number }
  >
> = {
  near: { width: 2.5, dash: '8 6', cross: 8, text: 13 },
  mid: { width: 4, dash: '12 9', cross: 12, text: 18 },
  far: { width: 9, dash: '26 18', cross: 26, text: 40 },
};

/** What ends in a what-if, over cards and lines: struck out, dashed, and told. Nothing at all without one. */
export function LossLayer({ stage }: { readonly stage: Stage }) {
  const lost = useView((state) => state.lost);
  return lost === null ? null : <Marks stage={stage} lost={lost} />;
}

function Marks({ stage, lost }: { readonly stage: Stage; readonly lost: LostItems }) {
  const translate = useTranslate();
  const { width, dash, cross, text } = looks[useSignal(stage.detail)];
  useScene(stage);
  const { cards, lines } = lossMarks(stage.scene, lost, stage.moves.get());
  return (
    <ViewportPortal>
      <svg className={styles.marks} width="1" height="1" aria-hidden>
        {lines.map(({ id, path, middle: { x, y } }) => (
          <g key={id} data-lost={id}>
            <path d={path} className={styles.veil} strokeWidth={width * 1.4} />
            <path d={path} className={styles.line} strokeWidth={width} strokeDasharray={dash} />
            <path
              d={`M${x - cross} ${y - cross}l${2 * cross} ${2 * cross}m0 ${-2 * cross}l${-2 * cross} ${2 * cross}`}
              className={styles.line}
              strokeWidth={width}
            />
          </g>
        ))}
        {cards.map((card) => (
          <Card key={card.id} card={card} width={width} dash={dash} />
        ))}
      </svg>
      {cards.map(({ id, fate, box }) => (
        <div
          key={id}
          className={styles.name}
          data-fate={fate}
          aria-hidden
          style={{
            transform: `translate(${box.x + box.width / 2}px, ${box.y + box.height}px) translate(-50%, -50%)`,
            fontSize: text,
          }}
        >
          {translate(`whatIf.mark.${fate}`)}
        </div>
      ))}
    </ViewportPortal>
  );
}

/** Who leaves is crossed out, who stops is struck through, who is cut off stands in a dashed ring. */
function Card({
  card: { id, fate, box },
  width,
  dash,
}: {
  readonly card: LossMarks['cards'][number];
  readonly width: number;
  readonly dash: string;
}) {
  const { x, y, width: wide, height: high } = box;
  const reach = fate === 'cutOff' ? width * 3 : 0;
  return (
    <g data-lost={id} data-fate={fate}>
      <rect
        x={x - reach}
        y={y - reach}
        width={wide + 2 * reach}
        height={high + 2 * reach}
        rx={8 + reach}
        className={fate === 'cutOff' ? styles.ring : styles.ghosted}
        strokeWidth={width}
        strokeDasharray={dash}
      />
      {fate !== 'cutOff' && (
        <path
          d={`M${x} ${y + high}L${x + wide} ${y}`}
          className={styles.line}
          strokeWidth={width}
        />
      )}
      {fate === 'left' && (
        <path
          d={`M${x} ${y}L${x + wide} ${y + high}`}
          className={styles.line}
          strokeWidth={width}
        />
      )}
    </g>
  );
}

/** Re-renders when something lies elsewhere than before. */
function useScene(stage: Stage): void {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const stops = [
      stage.moves.subscribe(draw),
      stage.elements.subscribe(draw),
      stage.paint.subscribe(draw),
    ];
    return () => stops.forEach((stop) => stop());
  }, [stage]);
}
