import type { Command } from '../command.ts';
import { backup } from './backup.ts';
import { check } from './check.ts';
import { convert } from './convert.ts';
import { layout } from './layout.ts';
import { restore } from './restore.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [check, convert, layout, backup, restore];
