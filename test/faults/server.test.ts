import { expect } from '@open-wc/testing';
import { setFragment } from '../helpers/address.ts';
import { FakeTime } from '../helpers/fake-time.ts';
import { FALLBACK, place, settled, WIDGETS } from '../helpers/faults.ts';
import { elsewhere, endpoint, uniqueId } from '../helpers/http.ts';

/** Passes by itself: the pauses between tries. The limits of a request are longer. */
const PAUSES = 10_000;
/** Whether it is the browser that refuses is asked for no longer than this. */
const PROBE = 5000;
/** As long as a server may be silent. */
const SILENCE = 15_000;

interface Fault {
  /** What the server does, and on which origin. */
  readonly path: string;
  readonly isElsewhere?: boolean;
  /** What the widget says. */
  readonly code: string;
  /** The longest wait that passes by itself. */
  readonly longest?: number;
}

/** What a reader is told of, after what may pass by itself was given the time to. */
const FAULTS: Readonly<Record<string, Fault>> = {
  'an error of its own': { path: 'status/500', code: 'http' },
  'that it is being mended': { path: 'status/503', code: 'http' },
  'a line that breaks at once': { path: 'reset', code: 'offline' },
  'a line that breaks half-way': { path: 'truncated', code: 'offline' },
  'a way round in a ring': { path: 'redirect-loop', code: 'offline' },
  'no leave for other pages': {
    path: 'no-cors',
    code: 'cors',
    isElsewhere: true,
    longest: PROBE - 1,
  },
  'more than fits': { path: 'too-large', code: 'too-large' },
  'never a word': { path: 'hang', code: 'timeout', longest: SILENCE },
  'half an answer': { path: 'hang-body', code: 'timeout', longest: SILENCE },
};

/** What is slow, or elsewhere, and comes all the same: with the page in none the wiser. */
const NO_FAULTS: Readonly<Record<string, string>> = {
  'has moved': 'redirect',
  'sends a few letters at a time': 'drip',
  'fails twice and then answers': 'fail-then-ok',
  'asks for a little time': 'retry-after',
};

describe('every fault of the server, in every widget', () => {
  let time: FakeTime;
  let giveBack: () => void;

  beforeEach(() => {
    time = new FakeTime();
    giveBack = time.install();
  });
  afterEach(() => {
    giveBack();
    setFragment('');
  });

  for (const name of WIDGETS) {
    for (const [what, fault] of Object.entries(FAULTS)) {
      const { path, code, longest = PAUSES, isElsewhere } = fault;
      it(`${name} keeps the page’s own words, and comes when the server is well: ${what}`, async () => {
        const id = uniqueId();
        const url = endpoint(path, id);
        const element = place(name, isElsewhere ? elsewhere(url) : url);
        expect(await time.drive(settled(element), longest)).to.equal(code);
        expect(element.textContent).to.equal(FALLBACK);
        const root = element.shadowRoot!;
        await time.drive(
          drawn(() => root.querySelector('button')),
          PAUSES,
        );
        expect(root.querySelector('slot'), 'the fallback').to.not.equal(null);
        await fetch(endpoint('mend', id));
        const ready = settled(element);
        root.querySelector('button')!.click();
        expect(await time.drive(ready, PAUSES)).to.equal('ready');
        element.remove();
      }).timeout(20_000);
    }

    for (const [what, path] of Object.entries(NO_FAULTS)) {
      it(`${name} shows the feed of a server that ${what}`, async () => {
        const element = place(name, endpoint(path, uniqueId()));
        expect(await time.drive(settled(element), PAUSES)).to.equal('ready');
        element.remove();
      }).timeout(20_000);
    }
  }
});

/** Waits, frame by frame, until there is something. */
function drawn(find: () => unknown): Promise<void> {
  return new Promise((resolve) => {
    const look = () => (find() ? resolve() : requestAnimationFrame(look));
    look();
  });
}
