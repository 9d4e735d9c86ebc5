import { mergeText, placeAfter, textChange } from '@symbiomap/document';
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { useCanvasGestures } from './CanvasGestures.tsx';
import styles from './noteNode.module.css';

/** What is written is taken over when nothing was typed for so long: the others read along. */
const pauseMs = 500;

/**
 * The text of a note while it is written. Several may write in it at once: what others write appears between
 * one's own letters, and nothing of either is lost. Esc and a click elsewhere leave it; Enter is a new line.
 */
export function NoteEditor({ id, text }: { readonly id: string; readonly text: string }) {
  const translate = useTranslate();
  const { writeNote, leaveNote } = useCanvasGestures();
  const area = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState(text);
  /** The text of the board that the draft builds on. */
  const base = useRef(text);
  const latest = useRef(draft);
  const caret = useRef<readonly [number, number] | null>(null);
  const isLeft = useRef(false);

  const write = useCallback(() => {
    const [from, to] = [base.current, latest.current];
    if (from === to) return;
    base.current = to;
    writeNote(id, from, to);
  }, [id, writeNote]);

  useEffect(() => {
    if (text === base.current) return;
    const merged = mergeText(base.current, latest.current, text);
    const change = textChange(latest.current, merged);
    const { selectionStart = 0, selectionEnd = 0 } = area.current ?? {};
    caret.current = [placeAfter(selectionStart, change), placeAfter(selectionEnd, change)];
    base.current = text;
    latest.current = merged;
    setDraft(merged);
  }, [text]);

  useLayoutEffect(() => {
    if (caret.current === null) return;
    area.current?.setSelectionRange(...caret.current);
    caret.current = null;
  }, [draft]);

  useEffect(() => {
    if (draft === base.current) return;
    const timer = setTimeout(write, pauseMs);
    return () => clearTimeout(timer);
  }, [draft, write]);

  useEffect(() => {
    // React Flow moves focus to what was clicked; the field takes it back a moment later.
    const frame = requestAnimationFrame(() => {
      area.current?.focus({ preventScroll: true });
      area.current?.select();
    });
    return () => cancelAnimationFrame(frame);
  }, []);

  const leave = () => {
    if (isLeft.current) return;
    isLeft.current = true;
    write();
    leaveNote(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') leave();
  };

  return (
    <textarea
      ref={area}
      className={`nodrag nopan nowheel ${styles.field ?? ''}`}
      value={draft}
      rows={1}
      aria-label={translate('note.text')}
      placeholder={translate('note.placeholder')}
      maxLength={20_000}
      onChange={(event) => {
        latest.current = event.target.value;
        setDraft(event.target.value);
      }}
      onKeyDown={onKeyDown}
      onBlur={leave}
    />
  );
}
