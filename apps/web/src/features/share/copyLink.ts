import type { Translate } from '@symbiomap/i18n';
import { toast } from '../../ui/toasts.tsx';

/** Copies a link, with the address of this server before it, and says so. */
export async function copyLink(link: string, translate: Translate): Promise<void> {
  try {
    await navigator.clipboard.writeText(new URL(link, location.origin).href);
    toast({ text: translate('share.copied') });
  } catch {
    toast({ text: translate('share.copyFailed') });
  }
}
