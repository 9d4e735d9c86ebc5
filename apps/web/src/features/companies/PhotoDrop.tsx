import { cardBoxes, type Box } from '@symbiomap/scene';
import { useEffect } from 'react';
import type { ActionContext } from '../../actions/action.ts';
import { addPhoto, pictureAmong } from '../../actions/addPhoto.ts';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { isWriting } from '../../actions/shortcut.ts';
import { toast } from '../../ui/toasts.tsx';

/**
 * A picture that is dropped on a card, or pasted while one company is selected, becomes its photo. Draws nothing, and
 * says when the server will not take a picture that was kept here.
 */
export function PhotoDrop() {
  const context = useActionContext();
  useEffect(() => {
    const { session, translate } = context;
    const onDragOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Without it the browser would open the picture in place of the board.
      event.preventDefault();
      if (event.dataTransfer !== null)
        event.dataTransfer.dropEffect = companyUnder(event, context) === null ? 'none' : 'copy';
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      const picture = pictureAmong(event.dataTransfer?.files ?? []);
      const id = companyUnder(event, context);
      if (picture === null) toast({ text: translate('photo.notImage') });
      else if (id === null) toast({ text: translate('photo.dropOnCard') });
      else void addPhoto(context, id, picture);
    };
    const onPaste = (event: ClipboardEvent) => {
      const picture = pictureAmong(event.clipboardData?.files ?? []);
      if (picture === null || isWriting(event.target)) return;
      event.preventDefault();
      const id = onlyCompanySelected(context);
      if (id === null) toast({ text: translate('photo.pasteOnCard') });
      else void addPhoto(context, id, picture);
    };
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('drop', onDrop);
    document.addEventListener('paste', onPaste);
    const stop = session.photos.onRefused(({ message }) =>
      toast({ text: message ?? translate('photo.refused') }),
    );
    return () => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('drop', onDrop);
      document.removeEventListener('paste', onPaste);
      stop();
    };
  }, [context]);
  return null;
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}

/** The company whose card lies under the pointer, real or painted. */
function companyUnder(
  { clientX: x, clientY: y, target }: DragEvent,
  { session, canvas }: ActionContext,
): string | null {
  if (!(target instanceof Element) || target.closest('.react-flow') === null) return null;
  const at = canvas.toBoard({ x, y });
  const isUnder = ({ x: left, y: top, width, height }: Box) =>
    at.x >= left && at.x <= left + width && at.y >= top && at.y <= top + height;
  const boxes = [...cardBoxes(session.board.getSnapshot())];
  return boxes.findLast(([, box]) => isUnder(box))?.[0] ?? null;
}

function onlyCompanySelected({ session }: ActionContext): string | null {
  const { selection } = session.view.getState();
  const [id] = selection;
  const isOne = selection.size === 1 && id !== undefined;
  return isOne && session.board.getSnapshot().companies.has(id) ? id : null;
}
