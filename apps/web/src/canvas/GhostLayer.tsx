import { arrowHead, lineBody, routePath, type DetailLevel } from '@symbiomap/scene';
import { ViewportPortal } from '@xyflow/react';
import { useSyncExternalStore } from 'react';
import { useBoard, useSession, useView } from '../board/SessionContext.tsx';
import type { GhostFlow } from '../state/viewState.ts';
import styles from './ghostLayer.module.css';
import { ghostRoutes } from './ghostRoutes.ts';
import type { Stage } from './stage.ts';
import { useSignal } from './useStage.ts';

/** Further away ghosts are drawn wider, as lines are: widths, dashes and letters in board units. */
const looks: Readonly<
  Record<
    DetailLevel,
    { readonly width: number; readonly dash: string; readonly touch: number; readonly text: number }
  >
> = {
  near: { width: 2, dash: '7 6', touch: 24, text: 13 },
  mid: { width: 3, dash: '10 8', touch: 40, text: 18 },
  far: { width: 8, dash: '24 18', touch: 100, text: 40 },
};

/** Flows that are only thought of, dashed over the map. Nothing at all while there are none. */
export function GhostLayer({ stage }: { readonly stage: Stage }) {
  const ghosts = useView((state) => state.ghosts);
  return ghosts.length === 0 ? null : <Ghosts stage={stage} ghosts={ghosts} />;
}

function Ghosts({
  stage,
  ghosts,
}: {
  readonly stage: Stage;
  readonly ghosts: readonly GhostFlow[];
}) {
  const { view } = useSession();
  const lit = useView((state) => state.litGhost);
  const isPressable = useView(({ tool }) => tool === 'select' || tool === 'hand');
  const companies = useBoard((board) => board.companies);
  const detail = useSignal(stage.detail);
  useEndsOnTheMove(stage, ghosts);
  const moves = stage.moves.get();
  const routed = ghostRoutes(
    stage.scene,
    ghosts,
    (id) => moves.get(id) ?? companies.get(id)?.position,
  );
  const { width, dash, touch, text } = looks[detail];
  const light = (key: string | null) => view.getState().lightGhost(key);

  return (
    <ViewportPortal>
      <svg className={styles.ghosts} width="1" height="1" aria-hidden>
        {routed.map(({ ghost: { key }, route }) => {
          const wide = key === lit ? width * 1.5 : width;
          const head = arrowHead(route, wide * 2).map(({ x, y }) => `${x},${y}`);
          return (
            <g
              key={key}
              className={styles.ghost}
              data-ghost={key}
              data-lit={key === lit || undefined}
            >
              {isPressable && (
                <path
                  d={routePath(route)}
                  className={`nodrag nopan ${styles.touch}`}
                  strokeWidth={touch}
                  onPointerEnter={() => light(key)}
                  onPointerLeave={() => light(null)}
                  onClick={() => view.getState().seekField(`hint.${key}`)}
                />
              )}
              <path
                d={routePath(lineBody(route, wide * 2))}
                className={styles.line}
                strokeWidth={wide}
                strokeDasharray={dash}
              />
              <polygon points={head.join(' ')} className={styles.head} />
            </g>
          );
        })}
      </svg>
      {routed
        .filter(({ ghost }) => ghost.key === lit)
        .map(({ ghost, route: { label } }) => (
          <div
            key={ghost.key}
            className={styles.name}
            aria-hidden
            style={{
              transform: `translate(-50%, -50%) translate(${label.x}px, ${label.y}px)`,
              fontSize: text,
            }}
          >
            {ghost.name}
          </div>
        ))}
    </ViewportPortal>
  );
}

/** Re-renders when a card at the end of a ghost is moved; not for any other. */
function useEndsOnTheMove(stage: Stage, ghosts: readonly GhostFlow[]): void {
  useSyncExternalStore(stage.moves.subscribe, () => {
    const moves = stage.moves.get();
    if (moves.size === 0) return '';
    return ghosts
      .flatMap(({ from, to }) => [moves.get(from), moves.get(to)])
      .map((place) => (place === undefined ? '' : `${place.x} ${place.y}`))
      .join();
  });
}
