import { parseBoardFile } from '@symbiomap/domain';
import { readCopiedItems } from '@symbiomap/document';
import { useEffect } from 'react';
import type { ActionContext } from '../../actions/action.ts';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { copyWithContent } from '../../board/copyWithContent.ts';
import { importWithToast } from '../../actions/importWithToast.ts';
import { pasteItems } from '../../actions/pasteItems.ts';
import { isShortcut, isWriting } from '../../actions/shortcut.ts';
import { decimalMarkOf } from '../../language/decimalMark.ts';
import { toast } from '../../ui/toasts.tsx';
import { clipboardKinds } from './clipboardKinds.ts';
import { copiedText } from './copiedText.ts';
import { pasteNote } from './pasteNote.ts';
import { followPastePlace } from './pastePlace.ts';
import { deleteAction } from './selectionActions.ts';

/** The clipboard's own kind for items of a board; other programs get tables and text. */
const clipboardType = 'application/x-symbiomap+json';

/** Copy, cut and paste through the system's clipboard, between boards too. Draws nothing. */
export function Clipboard() {
  const context = useActionContext();
  useEffect(() => {
    const place = followPastePlace(context.canvas);
    /** Whether the keys that were pressed last ask for the text alone. */
    let isPlain = false;
    const onKeyDown = (event: KeyboardEvent) => {
      isPlain = isShortcut('Mod+Shift+V', event);
    };
    const onCopy = (event: ClipboardEvent) => {
      if (!isWriting(event.target)) copy(event, context);
    };
    const onCut = (event: ClipboardEvent) => {
      if (isWriting(event.target) || deleteAction.whyNot(context) !== null) return;
      if (copy(event, context)) deleteAction.run(context);
    };
    const onPaste = (event: ClipboardEvent) => {
      if (isWriting(event.target) || !context.session.rights.mayAdd()) return;
      paste(event, context, { isPlain, place: place.now() });
    };
    document.addEventListener('keydown', onKeyDown, true);
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCut);
    document.addEventListener('paste', onPaste);
    return () => {
      place.stop();
      document.removeEventListener('keydown', onKeyDown, true);
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCut);
      document.removeEventListener('paste', onPaste);
    };
  }, [context]);
  return null;
}

function copy(event: ClipboardEvent, { session, translate }: ActionContext): boolean {
  const { selection } = session.view.getState();
  const isTextSelected = getSelection()?.isCollapsed === false;
  if (selection.size === 0 || isTextSelected || event.clipboardData === null) return false;
  const board = session.board.getSnapshot();
  const items = copyWithContent(board, selection);
  const kinds = clipboardKinds(
    copiedText(items, board, translate),
    decimalMarkOf(translate.language),
  );
  event.clipboardData.setData(clipboardType, JSON.stringify(items));
  event.clipboardData.setData('text/plain', kinds.plain);
  if (kinds.html !== '') event.clipboardData.setData('text/html', kinds.html);
  event.preventDefault();
  session.view.getState().keepCopied(items);
  toast({ text: translate('selection.copied', { count: selection.size }) });
  return true;
}

function paste(
  event: ClipboardEvent,
  context: ActionContext,
  {
    isPlain,
    place,
  }: { readonly isPlain: boolean; readonly place: ReturnType<ActionContext['canvas']['centre']> },
): void {
  const { session } = context;
  const json = isPlain ? '' : (event.clipboardData?.getData(clipboardType) ?? '');
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (json !== '') {
    event.preventDefault();
    pasteItems(session, readCopiedItems(parsed(json)), place);
    return;
  }
  // The text of a board file: somebody's unsent change, for one.
  const read = isPlain ? null : parseBoardFile(text);
  if (read?.ok === true) {
    event.preventDefault();
    importWithToast(context, read.value);
    return;
  }
  // Rows and columns would be no note that anybody reads, unless they are asked for as one.
  const isTable = !isPlain && text.includes('\t');
  if (!isTable && pasteNote(session, text, place)) event.preventDefault();
}

/** `null`: it is no JSON. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
