import type { Finding, Fix } from '@symbiomap/consistency';
import type { Translate } from '@symbiomap/i18n';

/** What a finding says, in one language. */
export function findingMessage(translate: Translate, finding: Finding): string {
  const { check, variant, params } = finding;
  const key = `rule.${check}.message.${variant ?? ''}`;
  return translate(translate.has(key) ? key : `rule.${check}.message`, params);
}

/** What a fix of a finding does, in one language. */
export function fixTitle(translate: Translate, finding: Finding, fix: Fix): string {
  const key = `rule.${finding.check}.fix.${fix.id}`;
  return translate.has(key) ? translate(key, fix.params) : fix.id;
}
