import { maxImageBytes, maxImageSide } from '@symbiomap/domain';
import type { Context } from 'hono';
import { refuse } from '../refuse.ts';
import type { ImageProblem } from './checkImage.ts';

/** The answer to who sends a picture that no board keeps. */
export function refuseImage(
  context: Context,
  { status, code }: ImageProblem,
  field?: string,
): Promise<Response> {
  const params = { kilobytes: maxImageBytes / 1_000, pixels: maxImageSide };
  return refuse(context, status, code, { params, ...(field !== undefined && { field }) });
}
