import { X } from 'lucide-react';
import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast';
import styles from './toasts.module.css';

/** A short word about what just happened, with at most one thing to do about it. */
export interface ToastMessage {
  readonly text: string;
  readonly action?: { readonly name: string; onPress(): void };
}

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 2 });
/** React Aria's shortest: time enough to read, and to reach the button. */
const shownMs = 6_000;

/** Says something at the foot of the window for a few seconds. */
export function toast(message: ToastMessage): void {
  queue.add(message, { timeout: shownMs });
}

/** Takes away what is being said: something graver has to be read. */
export function clearToasts(): void {
  queue.clear();
}

/** Where toasts appear. Once in the app. */
export function Toasts({ closeLabel }: { readonly closeLabel: string }) {
  return (
    <ToastRegion queue={queue} className={styles.region ?? ''}>
      {({ toast: shown }) => (
        <Toast toast={shown} className={styles.toast ?? ''}>
          <ToastContent className={styles.content ?? ''}>
            <Text slot="title">{shown.content.text}</Text>
          </ToastContent>
          {shown.content.action !== undefined && (
            <Button
              className={styles.action ?? ''}
              onPress={() => {
                shown.content.action?.onPress();
                queue.close(shown.key);
              }}
            >
              {shown.content.action.name}
            </Button>
          )}
          <Button slot="close" aria-label={closeLabel} className={styles.close ?? ''}>
            <X size={16} aria-hidden />
          </Button>
        </Toast>
      )}
    </ToastRegion>
  );
}
