import type { Command } from '../command.ts';
import { check } from './check.ts';
import { convert } from './convert.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [check, convert];
