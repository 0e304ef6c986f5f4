import { expect } from '@open-wc/testing';
import broken from '../../demo/feeds/broken.json';
import { issueText } from '../../src/i18n/issues.ts';
import { readAll, snapshotOf } from '../helpers/read-all.ts';

/** Every fault of the file: where it stands, what it is called, what it costs. */
const EXPECTED = `
  title["not a language"]              bad-language      part
  staleAfter                           bad-duration      part
  links.calendar                       bad-link          part
  links.submitStory                    bad-link          part
  organisation.logo.alt                missing-alt       part
  organisation.phone                   bad-phone         part
  organisation.email                   bad-email         part
  organisation.cvr                     bad-number        part
  vision.year                          wrong-type        part
  vision.adopted                       bad-date          part
  vision.url                           bad-link          part
  vision.image.src                     bad-link          part
  missing-title title                  missing           item
  missing-summary summary              missing           none
  bad-color color                      bad-color         part
  empty-title title                    empty             item
  empty-translation title.en           empty             part
  bad-language title["på dansk"]       bad-language      part
  empty-languages title                empty             item
  wrong-type-title title               wrong-type        item
  goals[9].id                          bad-id            item
  goals[10].id                         bad-id            item
  goals[11].id                         missing           item
  goals[12].id                         wrong-type        item
  good-goal id                         duplicate-id      item
  goals[14]                            wrong-type        item
  goals[15]                            wrong-type        item
  missing-when when                    missing           none
  bad-when when                        bad-when          part
  bad-when-with-words when.edtf        bad-when          part
  when-end-before-start when           end-before-start  part
  unknown-word-without-default status  unknown-word      part
  bad-document documents[1].url        bad-link          part
  bad-document documents[2].url        missing           part
  wrong-type-list questions            wrong-type        part
  bad-date date                        bad-date          part
  unknown-word scale                   unknown-word      none
  unknown-word origin                  unknown-word      none
  unknown-word status                  unknown-word      none
  missing-words scale                  missing           none
  missing-words origin                 missing           none
  missing-words status                 missing           none
  wrong-type-reference goals[0]        wrong-type        part
  bad-own-place places[0].lat          bad-position      part
  missing-alt image.alt                missing-alt       part
  bad-position lat                     bad-position      part
  bad-position lon                     bad-position      part
  missing-position lat                 missing           none
  missing-position lon                 missing           none
  missing-text content_text            missing           item
  missing-story-alt image              missing-alt       part
  bad-published date_published         bad-date          part
  bad-video _vision.video              bad-link          part
  missing-start start                  missing           item
  bad-start start                      bad-date          item
  end-before-start end                 end-before-start  part
  all-day-end-before-start end         end-before-start  part
  unknown-status status                unknown-word      none
  unknown-attendance attendance        unknown-word      none
  unknown-availability availability    unknown-word      none
  bad-zone timeZone                    bad-zone          part
  bad-rule rrule                       bad-rule          part
  rule-with-offset rrule               rule-with-offset  part
  bad-exdate exdates[1]                bad-date          part
  bad-override overrides[0].start      bad-date          part
  bad-override overrides[1].at         missing           part
  bad-override overrides[2].end        end-before-start  part
  bad-place place.name                 missing           part
  bad-url url                          bad-link          part
  bad-booking booking                  bad-link          part
  bad-online online.url                bad-link          part
  bad-price price.amount               bad-number        part
  bad-currency price.currency          bad-currency      part
  wrong-type-null end                  wrong-type        part
  wrong-type-tags tags[1]              wrong-type        part
  wrong-type-tags tags[2]              wrong-type        part
  bad-event-language language          bad-language      part
  wrong-type-all-day allDay            wrong-type        part
  duplicate-id id                      duplicate-id      item
  unknown-kind kind                    unknown-word      none
  wrong-type-value value               wrong-type        item
  bad-range range                      bad-number        part
  bad-series series[1].when            bad-when          part
  signature.templates[1]               unknown-word      part
  signature.campaign[0].until          end-before-start  part
  signature.campaign[1].text           missing           part
  signature.oldSlogans[1]              empty             part
  map.outline                          bad-shape         part
  map.basemap.party                    missing           part
  storiesFrom.href                     bad-link          item
  parts[0].from                        bad-date          part
  parts[1].section                     unknown-word      item
  parts[2].href                        bad-link          item
`;

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter(Boolean);

describe('a feed with one of every fault', () => {
  const snapshot = snapshotOf(broken);
  const read = readAll(snapshot);

  it('names each of them, where it stands and what it costs', () => {
    const found = snapshot.issues.map(({ code, path, id, dropped }) => {
      // By id where the fault is inside an item: moving items about in the file changes nothing.
      const place = id === undefined ? path : `${id} ${path.replace(/^\w+\[\d+\]\.?/, '')}`;
      return `${place} ${code} ${dropped}`;
    });
    expect(found).to.have.members(lines(EXPECTED));
  });

  it('shows everything that is said to have nothing wrong with it', () => {
    const shown = Object.values(read)
      .flat()
      .map((item) => (item as { id?: string } | undefined)?.id)
      .filter((id) => id?.startsWith('good-'));
    expect(shown).to.have.members([
      'good-goal',
      'good-phase',
      'good-activity',
      'good-initiative',
      'good-place',
      'good-story',
      'good-event',
      'good-organiser',
      'good-metric',
    ]);
  });

  it('shows what is left of an item when a part has gone', () => {
    const events = read.events as ({ id: string; title: string; tags: string[] } | undefined)[];
    const tagged = events.find((event) => event?.id === 'wrong-type-tags');
    expect(tagged?.tags).to.deep.equal(['musik']);
    expect(read.vision).to.deep.equal({
      title: 'Vision med fejl',
      sentence: 'Fælles om fejlene',
    });
  });

  it('has words for each in both languages', () => {
    for (const issue of snapshot.issues) {
      for (const language of ['da', 'en'] as const) {
        expect(issueText(issue, language), `${issue.path} ${language}`).to.match(/^\p{L}|^[»"]/u);
      }
    }
  });
});
