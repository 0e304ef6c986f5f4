// Builds the demo site and serves it.
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { serve } from './static-server.mjs';

const FIRST_PORT = 4173;

async function serveOnFreePort(root) {
  try {
    return await serve(root, { port: FIRST_PORT });
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return serve(root);
  }
}

execFileSync('npm', ['run', '--silent', 'build', '--', '--site'], { stdio: 'inherit' });
const { address } = await serveOnFreePort(resolve('dist/site'));
console.log(`\nThe demo site: ${address}/portal/\nStop it with Ctrl+C.`);
