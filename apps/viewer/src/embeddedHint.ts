import type { Translate } from '@symbiomap/i18n';
import { html } from './html.ts';

/** In a page of somebody else's: what to do for the wheel to zoom, until it is done. */
export function embeddedHint(frame: HTMLElement, translate: Translate): void {
  if (window.parent === window) return;
  const hint = html('p', { class: 'hint screen' }, translate('map.clickToUse'));
  frame.append(hint);
  frame.addEventListener('pointerdown', () => hint.remove(), { once: true });
}
