import { ArrowRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { useCanvasControl } from './canvasControl.ts';
import { windowOf } from './seenPart.ts';
import type { Stage } from './stage.ts';
import { boxesOf } from './stageBounds.ts';
import { wayBack, type WayBack } from './wayBack.ts';
import styles from './wayBackSign.module.css';

/** A board that changes is looked at again no more often than this. */
const boardMs = 250;

/** Where nothing of the map is in the window: how much there is and which way, and by a press the way back. */
export function WayBackSign({ stage }: { readonly stage: Stage }) {
  const translate = useTranslate();
  const canvas = useCanvasControl();
  const [way, setWay] = useState<WayBack | null>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // At the end of a movement, not in each of its frames.
    const look = () => {
      timer = undefined;
      if (!stage.isMoving.get()) setWay(wayBackOn(stage));
    };
    const soon = () => {
      timer ??= setTimeout(look, boardMs);
    };
    const stops = [stage.isMoving.subscribe(look), stage.paint.subscribe(soon)];
    soon();
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [stage]);

  if (way === null) return null;
  const count = stage.scene.cards.size;
  return (
    <Button
      className={styles.sign ?? ''}
      style={{ left: way.place.x, top: way.place.y }}
      onPress={() => canvas.fit()}
    >
      {count === 0 ? translate('viewport.fit') : translate('viewport.wayBack', { count })}
      <ArrowRight size={16} aria-hidden style={{ rotate: `${way.angle}deg` }} />
    </Button>
  );
}

function wayBackOn({ scene, view }: Stage): WayBack | null {
  const window = windowOf(view.get());
  const isSomethingSeen = [scene.cardGrid, scene.noteGrid, scene.areaGrid].some(
    (grid) => grid.query(window).length > 0,
  );
  if (isSomethingSeen || view.get().width === 0) return null;
  const { cards, notes, areas } = scene;
  return wayBack([...boxesOf(cards), ...boxesOf(notes), ...boxesOf(areas)], view.get());
}
