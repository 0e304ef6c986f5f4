import { expect } from '@open-wc/testing';
import { ViewController, type ViewOptions } from '../../src/controllers/view.ts';

type View = 'bars' | 'cycle' | 'table';

function controller(options: Partial<ViewOptions<View>> = {}) {
  let updates = 0;
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => {
      updates++;
    },
    updateComplete: Promise.resolve(true),
  };
  const view = new ViewController<View>(host, {
    all: ['bars', 'cycle', 'table'],
    asked: () => undefined,
    offered: () => undefined,
    ...options,
  });
  return { view, updates: () => updates };
}

describe('view', () => {
  it('is the first, the author’s, or the reader’s choice', () => {
    expect(controller().view.current).to.equal('bars');
    const { view, updates } = controller({ asked: () => 'cycle' });
    expect(view.current).to.equal('cycle');
    view.choose('table');
    expect(view.current).to.equal('table');
    expect(updates()).to.equal(1);
  });

  it('is one of those offered, in the author’s order', () => {
    const { view } = controller({ offered: () => 'table, bars,nonsense table' });
    expect(view.views).to.deep.equal(['table', 'bars']);
    expect(view.current).to.equal('table');
    view.choose('cycle');
    expect(view.current, 'not offered').to.equal('table');
  });

  it('is any when the author named none that there is', () => {
    expect(controller({ offered: () => 'tabel' }).view.views).to.have.length(3);
  });

  it('is one that the feed can fill, where there is one', () => {
    expect(controller({ canFill: (view) => view === 'table' }).view.current).to.equal('table');
    expect(controller({ canFill: () => false }).view.current).to.equal('bars');
  });
});
