import { isFiltering } from '@symbiomap/scene';
import { Funnel } from 'lucide-react';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { showShortcut } from '../../actions/shortcut.ts';
import { useView } from '../../board/SessionContext.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { useIsPhone } from '../../ui/useIsPhone.ts';
import { openFilterAction } from './filterActions.ts';

/** Opens the filter; lit while something is left out. */
export function FilterButton() {
  const context = useActionContext();
  const isOpen = useView((state) => state.isPanelOpen && state.panelTab === 'filter');
  const isOn = useView(({ filter, focus }) => focus !== null || isFiltering(filter));
  const isOnPhone = useIsPhone();
  // A phone has no room for it up here: it is in the menu.
  if (isOnPhone) return null;
  const [shortcut = ''] = openFilterAction.shortcuts;
  return (
    <IconButton
      icon={Funnel}
      label={`${context.translate('filter.open')} · ${showShortcut(shortcut)}`}
      isOn={isOn}
      aria-expanded={isOpen}
      onPress={() => openFilterAction.run(context)}
    />
  );
}
