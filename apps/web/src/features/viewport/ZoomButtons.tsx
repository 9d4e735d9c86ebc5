import { Button } from 'react-aria-components';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { useRestingZoom } from '../../canvas/useZoom.ts';
import { fitAction, zoomInAction, zoomOutAction } from './viewportActions.ts';
import styles from './zoomButtons.module.css';

/** Zoom out, the zoom itself (pressed: 100 %), zoom in, fit. */
export function ZoomButtons() {
  return (
    <>
      <span className={styles.divider} />
      <ActionButton action={zoomOutAction} />
      <ZoomPercent />
      <ActionButton action={zoomInAction} />
      <ActionButton action={fitAction} />
    </>
  );
}

function ZoomPercent() {
  const { canvas, translate } = useActionContext();
  const percent = Math.round(useRestingZoom() * 100);
  return (
    <Button
      className={styles.percent ?? ''}
      aria-label={translate('viewport.zoom', { percent })}
      onPress={() => canvas.zoomTo(1)}
    >
      {translate('viewport.percent', { percent })}
    </Button>
  );
}
