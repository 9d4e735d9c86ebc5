import type { Translate } from '@symbiomap/i18n';

const known = ['ENOENT', 'EISDIR', 'EACCES', 'ENOSPC'] as const;

/** Why a file could not be read or written, in one line. */
export function fileTrouble(translate: Translate, file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const found = known.find((entry) => entry === code);
  if (found !== undefined) return translate(`cli.${found}`, { file });
  return translate('cli.trouble', { file, reason: error instanceof Error ? error.message : '?' });
}
