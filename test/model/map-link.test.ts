import { expect } from '@open-wc/testing';
import { mapLink } from '../../src/model/map-link.ts';

describe('the link to a map', () => {
  it('puts a mark at the place where it is known', () => {
    expect(mapLink({ address: 'Bredgade 2', lat: 55.6146, lon: 12.3541 })).to.equal(
      'https://www.openstreetmap.org/?mlat=55.6146&mlon=12.3541#map=17/55.6146/12.3541',
    );
  });

  it('else looks for its address, whatever letters it has', () => {
    expect(mapLink({ address: 'Torvet 1 & 2, Ishøj\uD800' })).to.equal(
      'https://www.openstreetmap.org/search?query=Torvet%201%20%26%202%2C%20Ish%C3%B8j%EF%BF%BD',
    );
  });
});
