import { failure, imagesOn, success, type BoardWithImages, type Result } from '@symbiomap/domain';
import type { Context } from 'hono';
import { maxBoardImageBytes, maxImages, type NewImage } from '../../storage/imageStorage.ts';
import { refuse } from '../refuse.ts';
import { checkImage } from './checkImage.ts';
import { refuseImage } from './refuseImage.ts';

/** A picture that came in a board file, not kept yet. */
export type ImageInFile = Omit<NewImage, 'addedAtMs'>;

/** The pictures that a board file brings for the records that name them; otherwise the answer that says no. */
export async function imagesInFile(
  context: Context,
  { board, images }: BoardWithImages,
): Promise<Result<readonly ImageInFile[], Response>> {
  const found: ImageInFile[] = [];
  let bytes = 0;
  for (const hash of imagesOn(board)) {
    const base64 = images.get(hash);
    if (base64 === undefined) continue;
    const content = Buffer.from(base64, 'base64');
    const problem = checkImage(content, hash);
    if (problem !== null)
      return failure(await refuseImage(context, problem, `file.images.${hash}`));
    found.push({ hash, content });
    bytes += content.length;
  }
  if (found.length <= maxImages && bytes <= maxBoardImageBytes) return success(found);
  const params = { limit: maxImages, megabytes: maxBoardImageBytes / 1_000_000 };
  return failure(await refuse(context, 422, 'too-many-images', { field: 'file.images', params }));
}
