import { useReactFlow } from '@xyflow/react';
import { useEffect, useRef, useState, type PointerEvent } from 'react';
import { useTranslate } from '../language/LanguageProvider.tsx';
import styles from './overviewMap.module.css';
import { startOverview, type Overview } from './overview.ts';
import type { Stage } from './stage.ts';

/**
 * A small map of the whole board, shown while part of the board lies outside the window. A click or a drag in
 * it moves the view; the keyboard has its own ways.
 */
export function OverviewMap({ stage }: { readonly stage: Stage }) {
  const translate = useTranslate();
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const overview = useRef<Overview | null>(null);
  const [isShown, setIsShown] = useState(false);
  const { setCenter } = useReactFlow();

  useEffect(() => {
    if (canvas.current === null || frame.current === null) return;
    const drawn = { canvas: canvas.current, frame: frame.current };
    const started = startOverview(drawn, stage, setIsShown);
    overview.current = started;
    return started.stop;
  }, [stage]);

  const goTo = (event: PointerEvent<HTMLElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const place = overview.current?.placeAt({ x: event.clientX - left, y: event.clientY - top });
    if (place === undefined || place === null) return;
    stage.session.view.getState().follow(null);
    void setCenter(place.x, place.y, { zoom: stage.view.get().zoom });
  };

  return (
    <div
      className={styles.map}
      hidden={!isShown}
      role="img"
      aria-label={translate('canvas.minimap')}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        goTo(event);
      }}
      onPointerMove={(event) => {
        if (event.buttons !== 0) goTo(event);
      }}
    >
      <canvas ref={canvas} className={styles.board} />
      <div ref={frame} className={styles.frame} />
    </div>
  );
}
