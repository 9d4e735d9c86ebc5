/** Where a version of a board is looked at. The key stays in the fragment. */
export function versionPath(boardId: string, versionId: string, key: string): string {
  return `/b/${boardId}/v/${versionId}#${key}`;
}
