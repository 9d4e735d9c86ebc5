import { useEffect, useRef } from 'react';
import { Dialog, Modal, ModalOverlay, Popover } from 'react-aria-components';
import listStyles from './listBox.module.css';
import { MenuLines, type MenuEntry } from './MenuLines.tsx';
import styles from './placedMenu.module.css';
import { useIsPhone } from './useIsPhone.ts';

/** A place in the window, in CSS pixels. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** An open menu at a place of the window, all of it inside; on a phone at its foot. */
export function PlacedMenu({
  at,
  label,
  groups,
  isByKey,
  onClose,
}: {
  readonly at: Place;
  readonly label: string;
  readonly groups: readonly (readonly MenuEntry[])[];
  /** Whether a key opened it: its first line has the focus then. */
  readonly isByKey: boolean;
  readonly onClose: () => void;
}) {
  const isPhone = useIsPhone();
  const page = useRef(document.body);
  useContextMenuElsewhere(onClose);
  const closing = {
    isOpen: true,
    onOpenChange: (isOpen: boolean) => {
      if (!isOpen) onClose();
    },
  };
  const lines = (
    <div
      className={styles.lines}
      onKeyDown={(event) => {
        if (event.key !== 'Tab') return;
        event.preventDefault();
        onClose();
      }}
    >
      <MenuLines
        label={label}
        groups={groups}
        firstFocus={isByKey || isPhone ? 'firstLine' : 'menu'}
      />
    </div>
  );
  if (isPhone) {
    return (
      <ModalOverlay {...closing} isDismissable className={styles.overlay ?? ''}>
        <Modal className={styles.sheet ?? ''}>
          <Dialog aria-label={label} className={styles.dialog ?? ''}>
            <p className={styles.title}>{label}</p>
            {lines}
          </Dialog>
        </Modal>
      </ModalOverlay>
    );
  }
  return (
    <Popover
      {...closing}
      className={`${listStyles.popover} ${styles.popover}`}
      aria-label={label}
      triggerRef={page}
      getTargetRect={() => new DOMRect(at.x, at.y, 0, 0)}
      placement="bottom start"
      offset={2}
      containerPadding={8}
    >
      {lines}
    </Popover>
  );
}

/** A menu that is asked for beside this one takes its place. */
function useContextMenuElsewhere(onClose: () => void): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  }, [onClose]);
  useEffect(() => {
    const onContextMenu = (event: MouseEvent) => {
      event.preventDefault();
      const { target, clientX, clientY } = event;
      if (target instanceof Element && target.closest('[role="menu"]') !== null) return;
      close.current();
      const asked = new MouseEvent('contextmenu', {
        bubbles: true,
        cancelable: true,
        clientX,
        clientY,
      });
      // Once what lies behind can be reached again.
      requestAnimationFrame(() =>
        requestAnimationFrame(() =>
          document.elementFromPoint(clientX, clientY)?.dispatchEvent(asked),
        ),
      );
    };
    document.addEventListener('contextmenu', onContextMenu, { capture: true });
    return () => document.removeEventListener('contextmenu', onContextMenu, { capture: true });
  }, []);
}
