import type { Finding, Fix } from '@symbiomap/consistency';
import type { MessageKey, Translate } from '@symbiomap/i18n';

/** What a finding says, in a person's language. */
export function describeFinding(translate: Translate, finding: Finding): string {
  const message = `rule.${finding.check}.message`;
  const key = finding.variant === undefined ? message : `${message}.${finding.variant}`;
  return translate(key as MessageKey, finding.params);
}

/** What a fix does, in a person's language. */
export function describeFix(translate: Translate, finding: Finding, fix: Fix): string {
  const key = `rule.${finding.check}.fix.${fix.id}` as MessageKey;
  return translate(key, { ...finding.params, ...fix.params });
}
