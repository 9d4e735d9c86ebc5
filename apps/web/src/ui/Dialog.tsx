import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './dialog.module.css';

/** A window in front of the board, which stays visible behind it. */
export function Dialog({
  title,
  children,
  isOpen,
  onClose,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly isOpen: boolean;
  /** Left out: the dialog has to be answered. */
  readonly onClose?: () => void;
}) {
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={isOpen}
      isDismissable={onClose !== undefined}
      isKeyboardDismissDisabled={onClose === undefined}
      onOpenChange={(isNowOpen) => {
        if (!isNowOpen) onClose?.();
      }}
    >
      <Modal className={styles.modal ?? ''}>
        <AriaDialog className={styles.dialog ?? ''}>
          <Heading slot="title" className={styles.title ?? ''}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
