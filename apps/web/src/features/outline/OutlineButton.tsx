import { ListTree } from 'lucide-react';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { showShortcut } from '../../actions/shortcut.ts';
import { useView } from '../../board/SessionContext.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { useIsPhone } from '../../ui/useIsPhone.ts';
import { outlineAction } from './outlineAction.ts';

/** Shows the outline beside the map; a phone has a switch at the thumb instead. */
export function OutlineButton() {
  const context = useActionContext();
  const isOpen = useView((state) => state.isOutlineOpen);
  const isOnPhone = useIsPhone();
  if (isOnPhone) return null;
  const [shortcut = ''] = outlineAction.shortcuts;
  return (
    <IconButton
      icon={ListTree}
      label={`${context.translate('outline.toggle')} · ${showShortcut(shortcut)}`}
      isOn={isOpen}
      aria-expanded={isOpen}
      onPress={() => outlineAction.run(context)}
    />
  );
}
