import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { flushSync } from 'react-dom';
import styles from './tables.module.css';

/** Where somebody goes from a cell that they wrote in; `away`: to something else, by themselves. */
export type LeavesTo = 'here' | 'down' | 'left' | 'right' | 'away';

interface Props {
  /** The field: one that takes what is written when it is left. */
  readonly children: (onEdited: () => void) => ReactNode;
  /** Whether it opens towards the left: on the right there is no room. */
  readonly isAtEnd: boolean;
  readonly onLeave: (to: LeavesTo) => void;
}

/**
 * A field in its cell. Enter takes what is written and goes down, Tab goes on, Escape leaves the cell as it was. What
 * cannot be taken stays open, with what is wrong and what may be meant.
 */
export function CellEditor({ children, isAtEnd, onLeave }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [edits, setEdits] = useState(0);
  const state = useRef({ hasFocus: true, hasLeft: false });

  useLayoutEffect(() => {
    const control = controlIn(box.current);
    control?.focus({ preventScroll: true });
    if (control instanceof HTMLInputElement) control.select();
    // A choice between a few has nothing to write in: its list is what was asked for, once the key or press is over.
    else afterFrames(2, () => control?.click());
  }, []);

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    // What is said beneath the last rows comes into view.
    const sizes = new ResizeObserver(() => element.scrollIntoView({ block: 'nearest' }));
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);

  const leave = (to: LeavesTo) => {
    if (state.current.hasLeft) return;
    state.current.hasLeft = true;
    onLeave(to);
  };
  /** Lets the field take what is written; goes if there was nothing wrong with it. */
  const takeAndLeave = (to: LeavesTo) => {
    flushSync(() => box.current?.parentElement?.focus({ preventScroll: true }));
    if (isWrong(box.current)) controlIn(box.current)?.focus({ preventScroll: true });
    else leave(to);
  };
  const takeEdit = useEffectEvent(() => {
    if (box.current?.contains(document.activeElement) === true) takeAndLeave('here');
  });
  useEffect(() => {
    // A list gives the focus back when it has closed; by then Enter, Tab or a press elsewhere has led where it leads.
    if (edits > 0) afterFrames(2, takeEdit);
  }, [edits]);

  const onKeyDownCapture = ({ key, target }: KeyboardEvent) => {
    const isInList = target instanceof Node && box.current?.contains(target) !== true;
    if (key === 'Escape' && isInList) afterFrames(2, () => takeAndLeave('here'));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, target, nativeEvent } = event;
    // Nothing here is for the grid, for the dialog around it, or for the board behind.
    event.stopPropagation();
    if (nativeEvent.isComposing || !(target instanceof HTMLElement)) return;
    if (box.current?.contains(target) !== true) return;
    if (target.ariaExpanded === 'true') {
      // Pressed before the list that has just opened has the focus: nobody else would close it.
      if (key === 'Escape' && target instanceof HTMLButtonElement) {
        target.click();
        afterFrames(2, () => takeAndLeave('here'));
      }
      return;
    }
    if (key === 'Escape') {
      takeAndLeave('here');
    } else if (key === 'Enter' && target instanceof HTMLInputElement) {
      takeAndLeave('down');
    } else if (key === 'Tab' && !isWrong(box.current)) {
      event.preventDefault();
      takeAndLeave(event.shiftKey ? 'left' : 'right');
    }
  };

  return (
    <div
      ref={box}
      className={styles.editor}
      data-at-end={isAtEnd || undefined}
      onClick={(event) => event.stopPropagation()}
      onKeyDownCapture={onKeyDownCapture}
      onKeyDown={onKeyDown}
      onFocus={() => {
        state.current.hasFocus = true;
      }}
      onBlur={() => {
        state.current.hasFocus = false;
        afterFrames(1, () => {
          const hasGone = !state.current.hasFocus && !box.current?.contains(document.activeElement);
          if (hasGone && box.current !== null && !isWrong(box.current)) leave('away');
        });
      }}
    >
      {children(() => setEdits((count) => count + 1))}
    </div>
  );
}

/** What is written in or pressed. */
function controlIn(box: HTMLElement | null): HTMLElement | null {
  return box?.querySelector<HTMLElement>('input, button') ?? null;
}

function isWrong(box: HTMLElement | null): boolean {
  return box?.querySelector('[data-invalid]') != null;
}

function afterFrames(count: number, run: () => void): void {
  requestAnimationFrame(() => {
    if (count <= 1) run();
    else afterFrames(count - 1, run);
  });
}
