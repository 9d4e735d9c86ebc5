import type { Command } from '../command.ts';
import { assess } from './assess.ts';
import { backup } from './backup.ts';
import { check } from './check.ts';
import { convert } from './convert.ts';
import { layout } from './layout.ts';
import { match } from './match.ts';
import { restore } from './restore.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  check,
  assess,
  match,
  convert,
  layout,
  backup,
  restore,
];
