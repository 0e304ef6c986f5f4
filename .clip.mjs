import { chromium } from 'playwright-core';
import { serve } from './scripts/static-server.mjs';
import { resolve } from 'node:path';
const [,, path='/portal/', name='shot', ...rest] = process.argv;
const s = await serve(resolve('dist/site'));
const b = await chromium.launch({executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-gpu']});
for (const w of (rest[0]??'1280').split(',').map(Number)) for (const scheme of (rest[1]??'light').split(',')) {
  const p = await b.newPage({viewport:{width:w,height:900}, colorScheme: scheme==='forced'?'dark':scheme, forcedColors: scheme==='forced'?'active':'none'});
  p.on('console', m=>console.log(m.type(), m.text())); p.on('pageerror', e=>console.log('ERR', String(e)));
  await p.goto(s.address+path); await p.waitForTimeout(900);
  await p.screenshot({path:`/tmp/${name}-${w}-${scheme}.png`, clip:{x:0,y:0,width:w,height:700}});
}
await b.close(); await s.close();
