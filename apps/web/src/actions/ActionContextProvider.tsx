import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { useSession } from '../board/SessionContext.tsx';
import { useCanvasControl } from '../canvas/canvasControl.ts';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { usePreferences } from '../state/preferences.ts';
import type { Action, ActionContext, MenuAction } from './action.ts';
import { isLetterKey, isShortcut, isWriting } from './shortcut.ts';

const Context = createContext<ActionContext | null>(null);
const MenuContext = createContext<readonly MenuAction[]>([]);
const ActionsContext = createContext<readonly Action[]>([]);

/** Gives actions what they use, and runs those whose keys are pressed. */
export function ActionContextProvider({
  actions,
  menu = [],
  children,
}: {
  readonly actions: readonly Action[];
  /** What features add to the board's menu. */
  readonly menu?: readonly MenuAction[];
  readonly children: ReactNode;
}) {
  const session = useSession();
  const canvas = useCanvasControl();
  const translate = useTranslate();
  const context = useMemo(() => ({ session, canvas, translate }), [session, canvas, translate]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const dialog = dialogOf(event.target);
      if (dialog !== null && !dialog.matches('[data-board-view]')) return;
      if (presses(event) || steps(event)) return;
      const { hasLetterKeys } = usePreferences.getState();
      const action = actions.find(
        ({ shortcuts, isForViews }) =>
          (dialog === null || isForViews === true) &&
          shortcuts.some(
            (shortcut) => isShortcut(shortcut, event) && (hasLetterKeys || !isLetterKey(shortcut)),
          ),
      );
      if (action === undefined) return;
      // A field hands its keys on to the list of its answers: they are still the field's.
      const isWritten = isWriting(event.target) || isWriting(document.activeElement);
      if (isWritten && action.isForWriters !== true) return;
      if (action.whyNot(context) !== null) {
        action.refuse?.(context);
        return;
      }
      event.preventDefault();
      action.run(context);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [actions, context]);

  return (
    <Context value={context}>
      <ActionsContext value={actions}>
        <MenuContext value={menu}>{children}</MenuContext>
      </ActionsContext>
    </Context>
  );
}

/** Whether the key presses the button, link or tab that has the focus: it is meant for that. */
function presses({ key, target }: KeyboardEvent): boolean {
  const isPress = key === 'Enter' || key === ' ';
  return isPress && target instanceof Element && target.closest('button, a, [role="tab"]') !== null;
}

/** Letters too: they look for an entry that begins so. */
const stepKeys = /^(Arrow(Left|Right|Up|Down)|Home|End|Page(Up|Down)|Enter|.)$/u;
const steppedThrough =
  '[role="tree"], [role="listbox"], [role="tablist"], [role="radiogroup"], [role="slider"]';

/** Whether the key goes from entry to entry of the list that has the focus. */
function steps({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey || !stepKeys.test(key)) return false;
  return target instanceof Element && target.closest(steppedThrough) !== null;
}

/** What lies over the map with the focus in it; one that shows the board itself says so by `data-board-view`. */
function dialogOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('[role="dialog"], [role="menu"]') : null;
}

/** What actions use, for buttons that run them. */
export function useActionContext(): ActionContext {
  const context = useContext(Context);
  if (context === null) throw new Error('useActionContext outside an open board');
  return context;
}

/** Everything that features can do. */
export function useActions(): readonly Action[] {
  return useContext(ActionsContext);
}

/** What features add to the board's menu. */
export function useMenuActions(): readonly MenuAction[] {
  return useContext(MenuContext);
}
