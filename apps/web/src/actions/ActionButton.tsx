import { IconButton } from '../ui/Button.tsx';
import type { Action } from './action.ts';
import { useActionContext } from './ActionContextProvider.tsx';
import { showShortcut } from './shortcut.ts';

/** The button of an action: its icon; its name and key on hover and focus. */
export function ActionButton({
  action,
  isEnabled,
}: {
  readonly action: Action;
  /** For buttons that have to follow what the action hangs on; else the action is asked as it is drawn. */
  readonly isEnabled?: boolean;
}) {
  const context = useActionContext();
  const [shortcut] = action.shortcuts;
  const name = context.translate(action.label);
  return (
    <IconButton
      icon={action.icon}
      label={shortcut === undefined ? name : `${name} · ${showShortcut(shortcut)}`}
      isDisabled={!(isEnabled ?? action.whyNot(context) === null)}
      onPress={() => action.run(context)}
    />
  );
}
