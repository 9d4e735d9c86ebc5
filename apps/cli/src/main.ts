import { runCli } from './runCli.ts';

// Whoever reads along may stop reading ("| head"): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCli(process.argv.slice(2), {
  env: process.env,
  hasColour: process.stdout.isTTY && !process.env['NO_COLOR'],
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
