import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './Button.tsx';
import styles from './fullView.module.css';

/** A view of the board that lies over the map and fills the window. */
export function FullView({
  title,
  closeLabel,
  onClose,
  head,
  children,
}: {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** What stands beside the title. */
  readonly head?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={styles.modal ?? ''}>
        {/* What acts on the board by keys does so here too. */}
        <AriaDialog className={styles.dialog ?? ''} data-board-view>
          <header className={styles.head}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            {head}
            <div className={styles.close}>
              <IconButton icon={X} label={closeLabel} onPress={onClose} />
            </div>
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What can be done with what a full view shows: a search, a count, a button; in a row above it. */
export function ViewTools({ children }: { readonly children: ReactNode }) {
  return <div className={styles.tools}>{children}</div>;
}

/** How much there is of it; spoken when it changes. */
export function ViewCount({ children }: { readonly children: string }) {
  return (
    <p className={styles.count} role="status">
      {children}
    </p>
  );
}

/** What one can do here, for those who see it for the first time. */
export function ViewHint({ children }: { readonly children: string }) {
  return <p className={styles.hint}>{children}</p>;
}
