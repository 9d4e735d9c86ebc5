import { ChartColumn } from 'lucide-react';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { showShortcut } from '../../actions/shortcut.ts';
import { useView } from '../../board/SessionContext.tsx';
import { IconButton } from '../../ui/Button.tsx';
import styles from './indicatorsButton.module.css';
import { openIndicatorsAction } from './indicatorsAction.ts';

/** Opens the indicators. */
export function IndicatorsButton() {
  const context = useActionContext();
  const isOpen = useView((state) => state.isPanelOpen && state.panelTab === 'indicators');
  const [shortcut = ''] = openIndicatorsAction.shortcuts;
  return (
    <div className={styles.place}>
      <IconButton
        icon={ChartColumn}
        label={`${context.translate('indicators.open')} · ${showShortcut(shortcut)}`}
        isOn={isOpen}
        aria-expanded={isOpen}
        onPress={() => {
          if (isOpen) context.session.view.getState().closePanel();
          else openIndicatorsAction.run(context);
        }}
      />
    </div>
  );
}
