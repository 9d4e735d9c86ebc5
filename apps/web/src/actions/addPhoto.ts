import { commands } from '@symbiomap/document';
import type { MessageKey } from '@symbiomap/i18n';
import { encodePhoto } from '../board/encodePhoto.ts';
import { tellObstacle } from '../board/tellObstacle.ts';
import { toast } from '../ui/toasts.tsx';
import { announce } from '../ui/announcer.ts';
import type { ActionContext } from './action.ts';

/** The first picture among files; `null`: there is none. */
export function pictureAmong(files: Iterable<File>): File | null {
  return [...files].find(({ type }) => type.startsWith('image/')) ?? null;
}

/**
 * Makes a picture small and gives it to a company as its photo: one step of undo. Says what came of it; where the
 * company may not be changed, why not. Resolves with whether the company has it.
 */
export async function addPhoto(
  { session, translate }: ActionContext,
  id: string,
  file: Blob,
): Promise<boolean> {
  const { board, photos, rights } = session;
  const company = board.getSnapshot().companies.get(id);
  if (company === undefined) return false;
  if (rights.obstacleTo('companies', company) !== null) {
    tellObstacle(session, translate, id);
    return false;
  }
  announce(translate('photo.working'));
  const refuse = (key: MessageKey) => {
    toast({ text: translate(key) });
    return false;
  };
  const encoded = await encodePhoto(file).catch(() => null);
  if (encoded === null) return refuse('photo.notImage');
  if (!encoded.ok)
    return refuse(encoded.problem === 'too-large' ? 'photo.tooLarge' : 'photo.notImage');
  const { bytes, photo } = encoded.value;
  // First the bytes: whoever hears of the photo should find it.
  const added = await photos.add(photo.hash, bytes);
  if (!added.ok) {
    if (added.problem === 'unkept') return refuse('photo.unkept');
    const { message } = added.problem;
    toast({ text: message ?? translate('photo.refused') });
    return false;
  }
  const now = board.getSnapshot().companies.get(id);
  if (now === undefined) return false;
  const description = now.photo?.description ?? null;
  board.execute(commands['company.setPhoto'], { id, photo: { ...photo, description } });
  toast({
    text: translate('photo.added'),
    action: { name: translate('history.undo'), onPress: () => void board.history.undo() },
  });
  return true;
}
