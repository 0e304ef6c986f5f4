import { expect } from '@open-wc/testing';
import { lockScroll } from '../../src/controllers/scroll-lock.ts';

/** Another copy of the same module, as a page with two scripts of ours has it. */
async function otherCopy(): Promise<typeof lockScroll> {
  const file = '../../src/controllers/scroll-lock.ts?copy=1';
  const other = (await import(file)) as { lockScroll: typeof lockScroll };
  return other.lockScroll;
}

const isStill = (): boolean => getComputedStyle(document.body).overflowY === 'hidden';

describe('the scroll lock', () => {
  it('gives back what was there', () => {
    document.body.style.setProperty('overflow', 'auto');
    const release = lockScroll();
    expect(isStill()).to.equal(true);
    release();
    release();
    expect(document.body.getAttribute('style')).to.equal('overflow: auto;');
    document.body.removeAttribute('style');
  });

  it('is one for two copies of our code, in whichever order they let go', async () => {
    const lockByOther = await otherCopy();
    expect(lockByOther).to.not.equal(lockScroll);
    for (const first of [0, 1]) {
      const holds = [lockScroll(), lockByOther()];
      holds[first]?.();
      expect(isStill(), 'one dialog is still open').to.equal(true);
      holds[1 - first]?.();
      expect(isStill()).to.equal(false);
      expect(document.body.hasAttribute('style')).to.equal(false);
    }
  });
});
