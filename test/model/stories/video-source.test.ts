import { expect } from '@open-wc/testing';
import { videoSource } from '../../../src/model/stories/video-source.ts';

describe('videoSource', () => {
  for (const url of [
    'https://www.youtube.com/watch?v=VoresIshoj1&t=10',
    'https://youtu.be/VoresIshoj1?si=abc',
    'https://m.youtube.com/watch?v=VoresIshoj1',
    'https://www.youtube.com/shorts/VoresIshoj1',
    'https://www.youtube.com/live/VoresIshoj1',
    'https://www.youtube-nocookie.com/embed/VoresIshoj1',
  ]) {
    it(`finds the film in ${url}`, () => {
      const source = videoSource(url);
      expect(source).to.deep.equal({
        kind: 'frame',
        service: 'YouTube (Google)',
        src: 'https://www.youtube-nocookie.com/embed/VoresIshoj1?autoplay=1&rel=0',
      });
    });
  }

  it('asks Vimeo not to track', () => {
    expect(videoSource('https://vimeo.com/12345').src).to.equal(
      'https://player.vimeo.com/video/12345?autoplay=1&dnt=1',
    );
  });

  it('plays files, by their names or because the feed says so', () => {
    expect(videoSource('https://example.org/film.MP4?v=2').kind).to.equal('file');
    expect(videoSource('https://example.org/film', true).kind).to.equal('file');
  });

  it('leaves a page a page', () => {
    for (const url of [
      'https://www.youtube.com/@kommunen',
      'https://www.youtube.com/watch?v=../../evil',
      'https://youtube.com.example.org/watch?v=VoresIshoj1',
      'https://www.facebook.com/watch/?v=1',
    ])
      expect(videoSource(url).kind, url).to.equal('page');
  });
});
