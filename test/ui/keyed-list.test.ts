import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { keyedList } from '../../src/ui/keyed-list.ts';

describe('a keyed list', () => {
  const itemsOf = (keys: string) => keys.split(' ').map((key) => html`<p>${key}</p>`);
  const drawIn = (place: HTMLElement, content: unknown): void => {
    render(html`${content}`, place);
  };
  const draw = (place: HTMLElement, keys: string): void =>
    drawIn(place, keyedList(itemsOf(keys), keys.split(' ')));
  /** The elements that are taken out, also those that are put in again. */
  const takenOut = (place: HTMLElement, act: () => void): (string | null)[] => {
    const observer = new MutationObserver(() => undefined);
    observer.observe(place, { childList: true });
    act();
    return observer
      .takeRecords()
      .flatMap(({ removedNodes }) => [...removedNodes])
      .filter((node) => node instanceof Element)
      .map(({ textContent }) => textContent)
      .sort();
  };

  let place: HTMLElement;
  beforeEach(() => {
    place = document.createElement('div');
  });

  it('leaves what stays where it is', () => {
    draw(place, 'a b c d e');
    expect(takenOut(place, () => draw(place, 'a c e'))).to.deep.equal(['b', 'd']);
    expect(takenOut(place, () => draw(place, 'a b c d e f'))).to.deep.equal([]);
    expect(place.textContent).to.equal('abcdef');
  });

  it('takes over a list that was drawn without keys', () => {
    drawIn(place, itemsOf('a b c'));
    expect(takenOut(place, () => draw(place, 'a b c'))).to.deep.equal([]);
    expect(takenOut(place, () => draw(place, 'a c'))).to.deep.equal(['b']);
  });

  it('takes over a longer list', () => {
    drawIn(place, itemsOf('a b c d'));
    draw(place, 'x y');
    expect(place.textContent).to.equal('xy');
  });

  it('leaves nothing of what has gone', () => {
    draw(place, 'a b c');
    const { length } = place.childNodes;
    for (let turn = 0; turn < 5; turn++) {
      draw(place, 'b');
      draw(place, 'a b c');
    }
    expect(place.childNodes.length).to.equal(length);
  });
});
