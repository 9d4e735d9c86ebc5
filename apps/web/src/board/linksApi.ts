import type { Result } from '@symbiomap/domain';
import {
  readCreateLinkResponse,
  readLinksResponse,
  type CreateLinkResponse,
  type LinksResponse,
  type Role,
} from '@symbiomap/protocol';
import { askBoard, type Asking } from './askBoard.ts';
import { understood, type RequestFailure } from './request.ts';

/** All links of a board, without their keys. */
export async function fetchLinks(asking: Asking): Promise<Result<LinksResponse, RequestFailure>> {
  return understood(await askBoard(asking, '/links', 'GET'), readLinksResponse);
}

/** Makes a link; it is told this once. `expiresAt`: ISO 8601, `null` for as long as the link in hand. */
export async function createLink(
  asking: Asking,
  link: { readonly role: Role; readonly label: string | null; readonly expiresAt: string | null },
): Promise<Result<CreateLinkResponse, RequestFailure>> {
  return understood(await askBoard(asking, '/links', 'POST', link), readCreateLinkResponse);
}

/** Ends a link: who came in by it is sent away. */
export function revokeLink(
  asking: Asking,
  linkId: string,
): Promise<Result<unknown, RequestFailure>> {
  return askBoard(asking, `/links/${encodeURIComponent(linkId)}`, 'DELETE');
}
