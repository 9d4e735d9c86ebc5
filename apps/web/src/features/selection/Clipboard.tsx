import { nameIn, parseBoardFile } from '@symbiomap/domain';
import { readCopiedItems } from '@symbiomap/document';
import { useEffect } from 'react';
import type { ActionContext } from '../../actions/action.ts';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { copyWithContent } from '../../actions/copyWithContent.ts';
import { importWithToast } from '../../actions/importWithToast.ts';
import { pasteItems } from '../../actions/pasteItems.ts';
import { isWriting } from '../../actions/shortcut.ts';
import { toast } from '../../ui/toasts.tsx';
import { deleteAction } from './selectionActions.ts';

/** The clipboard's own kind for items of a board; other programs get names and notes as text. */
const clipboardType = 'application/x-symbiomap+json';

/** Copy, cut and paste through the system's clipboard, between boards too. Draws nothing. */
export function Clipboard() {
  const context = useActionContext();
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      if (!isWriting(event.target)) copy(event, context);
    };
    const onCut = (event: ClipboardEvent) => {
      if (isWriting(event.target) || deleteAction.whyNot(context) !== null) return;
      if (copy(event, context)) deleteAction.run(context);
    };
    const onPaste = (event: ClipboardEvent) => {
      if (!isWriting(event.target) && context.session.rights.mayAdd()) paste(event, context);
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCut);
    document.addEventListener('paste', onPaste);
    return () => {
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
  const items = copyWithContent(session.board.getSnapshot(), selection);
  const texts = [
    ...(items.areas ?? []).map(({ title }) => title),
    ...(items.companies ?? []).map((company) => nameIn(company, translate.language)),
    ...(items.notes ?? []).map((note) => note.text),
  ];
  event.clipboardData.setData(clipboardType, JSON.stringify(items));
  event.clipboardData.setData('text/plain', texts.join('\n'));
  event.preventDefault();
  session.view.getState().keepCopied(items);
  toast({ text: translate('selection.copied', { count: selection.size }) });
  return true;
}

function paste(event: ClipboardEvent, context: ActionContext): void {
  const { session, canvas } = context;
  const json = event.clipboardData?.getData(clipboardType) ?? '';
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (json === '') {
    // The text of a board file: somebody's unsent change, for one.
    const read = parseBoardFile(text);
    if (!read.ok) return;
    event.preventDefault();
    importWithToast(context, read.value);
    return;
  }
  event.preventDefault();
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return;
  }
  pasteItems(session, readCopiedItems(value), canvas.centre());
}
