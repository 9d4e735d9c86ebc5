import { spawnSync } from 'node:child_process';
import { installOnDebian } from './installOnDebian.mjs';

/** Sees to it that strace is there, with which tests watch and break what the server asks of the disk. Without it they are skipped. */
export function findStrace() {
  const isThere = spawnSync('strace', ['-V'], { stdio: 'ignore' }).status === 0;
  if (!isThere && !installOnDebian('strace'))
    console.log('Without strace, the tests of failing disks are skipped.');
}
