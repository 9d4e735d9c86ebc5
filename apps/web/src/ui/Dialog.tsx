import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './Button.tsx';
import styles from './dialog.module.css';

/** A window in front of the board, which stays visible behind it. */
export function Dialog({
  title,
  children,
  isOpen,
  onClose,
  closeLabel,
  isWide = false,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly isOpen: boolean;
  /** Left out: the dialog has to be answered. */
  readonly onClose?: () => void;
  /** What the cross is called: for what has no other button that ends it, and may fill a phone. */
  readonly closeLabel?: string;
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
          {/* The last by keys, as Escape is nearer. */}
          {onClose !== undefined && closeLabel !== undefined && (
            <div className={styles.close}>
              <IconButton icon={X} label={closeLabel} onPress={onClose} />
            </div>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
