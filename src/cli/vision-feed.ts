#!/usr/bin/env node
import { main } from './main.ts';

// A clock in a calendar that names no zone is read by this machine's: every machine reads alike.
process.env.TZ = 'UTC';

process.exitCode = await main(process.argv.slice(2), {
  now: Date.now(),
  environment: process.env,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
});
