import { expect } from '@open-wc/testing';
import { whenIdle } from '../../src/page/idle.ts';
import { FakeTime } from '../helpers/fake-time.ts';

const connectionIs = (value: unknown) =>
  Object.defineProperty(navigator, 'connection', { value, configurable: true });

describe('whenIdle', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'connection');
    Reflect.deleteProperty(window, 'requestIdleCallback');
  });

  it('runs when there is time for it', async () => {
    await new Promise<void>((resolve) => {
      whenIdle(resolve);
    });
  });

  it('can be called off', async () => {
    let ran = false;
    whenIdle(() => (ran = true))();
    await new Promise<void>((resolve) => {
      whenIdle(resolve);
    });
    expect(ran).to.be.false;
  });

  it('waits a little where the browser cannot tell', async () => {
    Object.defineProperty(window, 'requestIdleCallback', { value: undefined, configurable: true });
    const time = new FakeTime();
    const restore = time.install();
    let ran = 0;
    whenIdle(() => (ran += 1));
    whenIdle(() => (ran += 1))();
    await time.advance(1000);
    restore();
    expect(ran).to.equal(1);
  });

  it('leaves a reader alone who saves data', async () => {
    connectionIs({ saveData: true });
    let ran = false;
    whenIdle(() => (ran = true));
    connectionIs({ saveData: false });
    await new Promise<void>((resolve) => {
      whenIdle(resolve);
    });
    expect(ran).to.be.false;
  });
});
