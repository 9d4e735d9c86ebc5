import type * as Y from 'yjs';
import { textChange } from './textChange.ts';

/**
 * Makes a shared text read `wanted` by taking out and putting in only what lies between the beginning and the
 * end that stay, so that what others type elsewhere in it at the same time is spared.
 */
export function editText(text: Y.Text, wanted: string): void {
  const current = text.toJSON();
  if (current === wanted) return;
  if (current.length !== text.length) {
    // Something that is not text was embedded from outside: positions in the string are not those in the type.
    text.delete(0, text.length);
    text.insert(0, wanted);
    return;
  }
  const { start, removed, inserted } = textChange(current, wanted);
  text.delete(start, removed);
  text.insert(start, inserted);
}
