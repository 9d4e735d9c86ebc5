import type { Comment } from '@symbiomap/domain';
import type { Translate } from '@symbiomap/i18n';

/** Who said something, as the others call them. */
export function authorOf(
  { author, createdBy }: Comment,
  ownId: string,
  translate: Translate,
): string {
  const name = author === null || author.trim() === '' ? translate('comment.somebody') : author;
  return createdBy === ownId ? translate('comment.you', { name }) : name;
}
