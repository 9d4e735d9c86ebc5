import type { MessageKey } from '@symbiomap/i18n';
import type { Action, ActionContext } from '../../actions/action.ts';
import { useActionContext, useActions } from '../../actions/ActionContextProvider.tsx';
import { areLocked } from '../../actions/lock.ts';
import { showShortcut } from '../../actions/shortcut.ts';
import { useBoard, useView } from '../../board/SessionContext.tsx';
import { useGestures } from '../../canvas/useGestures.ts';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import type { MenuWish } from '../../state/viewState.ts';
import type { MenuEntry } from '../../ui/MenuLines.tsx';
import { PlacedMenu } from '../../ui/PlacedMenu.tsx';
import { hereActions } from './hereActions.ts';
import { menuGroups } from './menuGroups.ts';
import { subjectName, subjectOf, type MenuSubject } from './menuSubject.ts';

/** The menu of what was pressed with the right button, with a finger for long, or asked for by a key. */
export function ContextMenu() {
  const wish = useView((state) => state.menuWish);
  return wish === null ? null : <OpenMenu key={`${wish.screen.x} ${wish.screen.y}`} wish={wish} />;
}

function OpenMenu({ wish }: { readonly wish: MenuWish }) {
  const context = useActionContext();
  const actions = useActions();
  const translate = useTranslate();
  const gestures = useGestures();
  const board = useBoard((current) => current);
  const selection = useView((state) => state.selection);
  const subject = subjectOf(board, wish.item, selection);
  const close = () => context.session.view.getState().wishMenu(null);

  const known = [...actions, ...hereActions(context.canvas.toBoard(wish.screen), gestures)];
  const groups = menuGroups[subject].map((ids) =>
    ids.flatMap((id) => {
      const action = known.find((candidate) => candidate.id === id);
      return action === undefined ? [] : [entryOf(action, subject, context, close)];
    }),
  );
  return (
    <PlacedMenu
      at={wish.screen}
      label={subjectName(board, subject, selection, translate)}
      groups={groups.filter((entries) => entries.length > 0)}
      isByKey={wish.isByKey}
      onClose={close}
    />
  );
}

function entryOf(
  action: Action,
  subject: MenuSubject,
  context: ActionContext,
  close: () => void,
): MenuEntry {
  const { translate } = context;
  const [shortcut] = action.shortcuts;
  const obstacle = action.whyNot(context);
  return {
    id: action.id,
    name: translate(labelOf(action, subject, context)),
    icon: action.icon,
    isDanger: action.id === 'selection.delete',
    hint: shortcut === undefined ? undefined : showShortcut(shortcut),
    whyNot: obstacle === null ? undefined : translate(obstacle),
    onChoose: () => {
      // The browser lets only what was just pressed speak to the clipboard.
      const isForClipboard = action.id === 'here.copy' || action.id === 'here.cut';
      if (isForClipboard) action.run(context);
      close();
      if (isForClipboard) return;
      // Once the menu has closed and given the focus back: the action may want it for itself.
      requestAnimationFrame(() => requestAnimationFrame(() => action.run(context)));
    },
  };
}

/** In a menu of one thing some actions say more exactly what they do with it. */
function labelOf(
  { id, label }: Action,
  subject: MenuSubject,
  { session }: ActionContext,
): MessageKey {
  if (id === 'selection.rename' && subject === 'note') return 'contextMenu.write';
  if (id === 'tool.flow') return 'contextMenu.flowFrom';
  if (id === 'filter.focus') return 'contextMenu.focus';
  const isUnlocking =
    id === 'selection.lock' && areLocked(session, session.view.getState().selection);
  return isUnlocking ? 'selection.unlock' : label;
}
