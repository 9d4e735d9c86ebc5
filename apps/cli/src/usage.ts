import type { Translate } from '@symbiomap/i18n';
import type { Command } from './command.ts';
import { commands } from './commands/index.ts';

/** How to call one command, or all of them, a line each. */
export function usage(translate: Translate, command: Command | null): string {
  const shown = command === null ? commands : [command];
  const lines = shown.map(
    ({ name, synopsis, summary }) => `  symbiomap ${name} ${synopsis}\n      ${translate(summary)}`,
  );
  return `${translate('cli.usage')}\n${lines.join('\n')}\n`;
}
