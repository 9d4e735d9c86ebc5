import { ChartColumn } from 'lucide-react';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { showShortcut } from '../../actions/shortcut.ts';
import { useView } from '../../board/SessionContext.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { useIsPhone } from '../../ui/useIsPhone.ts';
import { openIndicatorsAction } from './indicatorsAction.ts';

/** Opens the indicators. A phone has no room for it up here: there they are in the menu and in the panel. */
export function IndicatorsButton() {
  const context = useActionContext();
  const isOpen = useView((state) => state.isPanelOpen && state.panelTab === 'indicators');
  const isOnPhone = useIsPhone();
  if (isOnPhone) return null;
  const [shortcut = ''] = openIndicatorsAction.shortcuts;
  return (
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
  );
}
