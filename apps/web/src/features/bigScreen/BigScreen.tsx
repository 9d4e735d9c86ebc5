import { Minimize2 } from 'lucide-react';
import { useEffect } from 'react';
import { useBoard, useSession, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './bigScreen.module.css';

/** The board's name in letters for a wall, and the way back. Draws nothing while the map does not stand alone. */
export function BigScreen() {
  const { view } = useSession();
  const translate = useTranslate();
  const title = useBoard(({ board }) => board.title);
  const isOn = useView((state) => state.isBigScreen);

  useEffect(() => {
    if (!isOn) return;
    // The browser's own ways out of the full screen lead back to the tools too.
    const look = () => {
      if (document.fullscreenElement === null) view.getState().showBigScreen(false);
    };
    document.addEventListener('fullscreenchange', look);
    return () => {
      document.removeEventListener('fullscreenchange', look);
      if (document.fullscreenElement !== null) void document.exitFullscreen();
    };
  }, [isOn, view]);

  if (!isOn) return null;
  return (
    <>
      <h1 className={styles.title}>{title}</h1>
      <div className={styles.leave}>
        <Button icon={Minimize2} onPress={() => view.getState().showBigScreen(false)}>
          {translate('bigScreen.leave')}
        </Button>
      </div>
    </>
  );
}
