import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './dialog.module.css';

/** A window in front of the board, which stays visible behind it. */
export function Dialog({
  title,
  children,
  isOpen,
  onClose,
  isWide = false,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly isOpen: boolean;
  /** Left out: the dialog has to be answered. */
  readonly onClose?: () => void;
  /** For what is read in columns. */
  readonly isWide?: boolean;
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
      <Modal className={`${styles.modal} ${isWide ? styles.wide : ''}`}>
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
