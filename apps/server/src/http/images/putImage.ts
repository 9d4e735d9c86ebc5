import { isImageHash, maxImageBytes } from '@symbiomap/domain';
import type { Context } from 'hono';
import { maxBoardImageBytes, maxImages, type NewImage } from '../../storage/imageStorage.ts';
import { withBoard, type OpenedBoard } from '../boards/withBoard.ts';
import type { HttpServices } from '../httpServices.ts';
import { readBytes } from '../readBytes.ts';
import { refuse, refuseForNow } from '../refuse.ts';
import { checkImage, type ImageProblem } from './checkImage.ts';
import { refuseImage } from './refuseImage.ts';
import { sweepImages } from './sweepImages.ts';

/** `PUT /api/boards/ID/images/HASH`: keeps a picture, the body, under the SHA-256 of its bytes. Again is as once. */
export function putImage(context: Context, services: HttpServices): Promise<Response> {
  const { uploads, metrics } = services;
  return withBoard(context, services, 'addRecords', async (opened) => {
    const waitMs = uploads.count(opened.linkId);
    if (waitMs > 0) return refuseForNow(context, 'too-many-uploads', waitMs);
    const hash = context.req.param('hash');
    if (!isImageHash(hash)) return refuse(context, 422, 'not-image-name');
    const content = await readBytes(context.req.raw.body, maxImageBytes);
    const problem: ImageProblem | null =
      content === null ? { status: 413, code: 'image-too-large' } : checkImage(content, hash);
    if (content === null || problem !== null) {
      metrics.imageRefused();
      return refuseImage(context, problem ?? { status: 422, code: 'not-image' });
    }
    return keepImage(context, services, opened, { hash, content });
  });
}

async function keepImage(
  context: Context,
  services: HttpServices,
  { boardId, read }: OpenedBoard,
  image: Pick<NewImage, 'hash' | 'content'>,
): Promise<Response> {
  const { storage, clock, metrics, log } = services;
  const add = () => storage.addImage(boardId, { ...image, addedAtMs: clock.dateMs() });
  let problem = await add();
  if (problem === 'too-many' && (await sweepImages(services, boardId, read())) > 0)
    problem = await add();
  if (problem === 'no-such-board') return refuse(context, 404, 'no-such-board');
  if (problem === 'too-many') {
    metrics.imageRefused();
    const params = { limit: maxImages, megabytes: maxBoardImageBytes / 1_000_000 };
    return refuse(context, 409, 'too-many-images', { params });
  }
  metrics.imageKept();
  log.info('image.kept', { boardId, bytes: image.content.length });
  return context.body(null, 204);
}
