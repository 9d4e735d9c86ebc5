import { severities, type Finding, type Severity } from '@symbiomap/consistency';
import { countFindings, findingMessage, fixTitle, type RulesTranslate } from '@symbiomap/i18n';
import { styleText } from 'node:util';
import { oneLine } from './oneLine.ts';

const colours = { error: 'red', warning: 'yellow', hint: 'cyan' } as const;

/** Findings for people: by severity, one a line with its ways out below, the counts at the end. */
export function findingsAsText(
  translate: RulesTranslate,
  title: string,
  findings: readonly Finding[],
  hasColour: boolean,
): string {
  const inColour = (severity: Severity, text: string) =>
    hasColour ? styleText(colours[severity], text, { validateStream: false }) : text;
  const lines = [oneLine(title)];
  for (const severity of severities) {
    const group = findings.filter((finding) => finding.severity === severity);
    if (group.length === 0) continue;
    lines.push('', inColour(severity, translate(`cli.check.${severity}`)));
    for (const finding of group) {
      lines.push(`  ${finding.rule}  ${oneLine(findingMessage(translate, finding))}`);
      for (const fix of finding.fixes) {
        lines.push(`         → ${oneLine(fixTitle(translate, finding, fix))}`);
      }
    }
  }
  const key = findings.length === 0 ? 'cli.check.clean' : 'cli.check.counts';
  lines.push('', translate(key, countFindings(findings)));
  return `${lines.join('\n')}\n`;
}
