import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { useSession } from '../board/SessionContext.tsx';
import { useCanvasControl } from '../canvas/canvasControl.ts';
import { useTranslate } from '../language/LanguageProvider.tsx';
import type { Action, ActionContext, MenuAction } from './action.ts';
import { isShortcut, isWriting } from './shortcut.ts';

const Context = createContext<ActionContext | null>(null);
const MenuContext = createContext<readonly MenuAction[]>([]);

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
      if (event.defaultPrevented || isWriting(event.target) || isInDialog(event.target)) return;
      if (presses(event)) return;
      const action = actions.find(({ shortcuts }) =>
        shortcuts.some((shortcut) => isShortcut(shortcut, event)),
      );
      if (!action?.isEnabled(context)) return;
      event.preventDefault();
      action.run(context);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [actions, context]);

  return (
    <Context value={context}>
      <MenuContext value={menu}>{children}</MenuContext>
    </Context>
  );
}

/** Whether the key presses the button, link or tab that has the focus: it is meant for that. */
function presses({ key, target }: KeyboardEvent): boolean {
  const isPress = key === 'Enter' || key === ' ';
  return isPress && target instanceof Element && target.closest('button, a, [role="tab"]') !== null;
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"], [role="menu"]') !== null;
}

/** What actions use, for buttons that run them. */
export function useActionContext(): ActionContext {
  const context = useContext(Context);
  if (context === null) throw new Error('useActionContext outside an open board');
  return context;
}

/** What features add to the board's menu. */
export function useMenuActions(): readonly MenuAction[] {
  return useContext(MenuContext);
}
