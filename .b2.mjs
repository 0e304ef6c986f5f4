import { launch, openPage, openSite } from './test/helpers/site.mjs';
const b = await launch(); const site = await openSite({}); const other = await openSite({});
const o = await openPage(b, `${site.address}/#feed=${encodeURIComponent(other.address+'/feeds/ballerup.json')}`);
await o.page.getByRole('button', { name: 'Jeg kender stedet' }).click();
await o.page.waitForTimeout(1500);
console.log(o.errors, o.warnings, o.requests.filter(r=>r.startsWith(other.address)));
console.log(await o.page.frames()[1]?.evaluate(()=>document.querySelector('main').innerHTML+document.querySelector('main *')?.shadowRoot?.textContent.slice(0,300)));
await o.close();
const p = await openPage(b, `${site.address}/#cms=developer`, {viewport:{width:320,height:700}});
await p.page.waitForTimeout(800);
await p.page.evaluate(()=>{for (const d of document.querySelectorAll('details')) d.open=true}); await p.page.waitForTimeout(500);
console.log(await p.page.evaluate(()=>[...document.querySelectorAll('body *')].filter(e=>e.getBoundingClientRect().right>321 && !e.closest('.stage')).map(e=>e.tagName+'.'+e.className+' '+e.getBoundingClientRect().right).slice(0,20)));
await b.close(); process.exit()
