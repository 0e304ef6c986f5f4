#!/usr/bin/env node
import { systemCode } from './cli-error.ts';
import { main } from './main.ts';

// A clock in a calendar that names no zone is read by this machine's: every machine reads alike.
process.env.TZ = 'UTC';

// Whoever read the answer has read enough, as `head` does: what is done goes on, and nobody is told.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (systemCode(error) !== 'EPIPE') throw error;
  });
}

process.exitCode = await main(process.argv.slice(2), {
  now: Date.now(),
  environment: process.env,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
});
