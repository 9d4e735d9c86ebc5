import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import { isWriting } from '../../actions/shortcut.ts';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { layoutRun } from './layoutRun.ts';
import styles from './layoutStrip.module.css';

/** Says that places are being found, how far that is, and how to stop it. The board goes on meanwhile. */
export function LayoutStrip() {
  const translate = useTranslate();
  const run = useStore(layoutRun, (state) => state.run);
  const isRunning = run !== null;

  useEffect(() => {
    if (!isRunning) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || isWriting(event.target)) return;
      event.preventDefault();
      layoutRun.getState().run?.cancel();
    };
    // Before the ways back that Escape has otherwise.
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => removeEventListener('keydown', onKeyDown, { capture: true });
  }, [isRunning]);

  // Whoever leaves the board has no use for it.
  useEffect(() => () => layoutRun.getState().run?.cancel(), []);

  return (
    // Always there, or it would not be spoken when it first says something.
    <div className={styles.place} role="status">
      {run !== null && (
        <div className={styles.strip}>
          {translate('layout.progress')}
          <progress
            className={styles.progress}
            aria-label={translate('layout.progress')}
            // Without a value it says that nobody knows how long it will take.
            {...(run.share > 0 && { value: run.share })}
          />
          <Button className={styles.cancel ?? ''} onPress={() => run.cancel()}>
            {translate('layout.cancel')}
          </Button>
        </div>
      )}
    </div>
  );
}
