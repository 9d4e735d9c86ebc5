import type { BoardWithImages } from '@symbiomap/domain';
import { imagesOn, readImageHead } from '@symbiomap/domain';
import { imageHashOf } from '@symbiomap/protocol';
import { toast } from '../ui/toasts.tsx';
import type { ActionContext } from './action.ts';

/** Gives an open board the pictures that a file brings for its records; what is not what it is called stays out. */
export async function importPhotos(
  { session, translate }: ActionContext,
  { board, images }: BoardWithImages,
): Promise<void> {
  for (const hash of imagesOn(board)) {
    const base64 = images.get(hash);
    if (base64 === undefined) continue;
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    if (readImageHead(bytes) === null || imageHashOf(bytes) !== hash) continue;
    const added = await session.photos.add(hash, bytes);
    if (added.ok) continue;
    const { problem } = added;
    const message = problem === 'unkept' ? translate('photo.unkept') : problem.message;
    toast({ text: message ?? translate('photo.refused') });
    return;
  }
}
