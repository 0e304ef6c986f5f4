import { expect } from '@open-wc/testing';
import {
  all,
  BALLERUP,
  drawn,
  found,
  giveTimeBack,
  show,
  showFeed,
  standOn,
  texts,
} from '../../helpers/timeline.ts';
import { seenIn } from '../../helpers/widget.ts';

describe('vision-phase-timeline: views', () => {
  beforeEach(() => standOn());
  afterEach(giveTimeBack);

  describe('the drawing', () => {
    it('says in a sentence what the picture says', async () => {
      const element = await show();
      expect(texts(element, '.outlook')).to.deep.equal([
        'Fase 1 og 2 foregår samtidig. 6 aktiviteter er i gang. Næste: Kickoffmøde med alle relevante råd, onsdag den 29. maj 2024.',
      ]);
    });

    it('has bands for phases, a lane a track, and decisions', async () => {
      const element = await show();
      expect(texts(element, '.lane-name')).to.deep.equal([
        'Faser',
        'Politisk spor',
        'Udadvendt spor',
        'Indadvendt spor',
        'Beslutninger',
      ]);
      expect(all(element, '.mark[data-kind=phase]')).to.have.length(3);
      expect(all(element, '.mark[data-kind=decision]')).to.have.length(3);
    });

    it('names each mark by title, date and standing', async () => {
      const element = await show();
      const names = all(element, '[data-mark]').map((mark) => mark.getAttribute('aria-label'));
      expect(names).to.include(
        'Byrådet tager stilling til Center for Sundt Liv og Trivsel, 19. marts 2024, Afventer en beslutning, datoen er passeret',
      );
      expect(names).to.include('Fase 1: Kendskab og engagement, fra 2024 og de første år');
    });

    it('draws a day as a point and leaves loose edges soft', async () => {
      const element = await show();
      const mark = (title: string) =>
        all(element, '[data-mark]').find((one) =>
          one.getAttribute('aria-label')?.startsWith(title),
        );
      expect(
        mark('Kickoff')?.matches('[data-point]:not([data-soft-from], [data-soft-to])'),
      ).to.equal(true);
      expect(mark('Udvalgene drøfter')?.matches('[data-soft-from][data-soft-to]')).to.equal(true);
      expect(mark('Fase 3')?.matches('[data-soft-from][data-soft-to]')).to.equal(true);
    });

    it('leaves the words beside a mark all the room that was kept for them', async () => {
      const marks = all(await show({ feed: BALLERUP, view: 'bars' }), '.mark');
      const far = (label: string, side: 'paddingInlineStart' | 'paddingInlineEnd') =>
        marks
          .filter(({ dataset }) => dataset.label === label)
          .map((mark) => getComputedStyle(mark)[side]);
      expect(new Set(far('after', 'paddingInlineEnd'))).to.deep.equal(new Set(['0px']));
      expect(new Set(far('before', 'paddingInlineStart'))).to.deep.equal(new Set(['0px']));
    });

    it('says of which year its first month is', async () => {
      const [first, next] = texts(await show({ feed: BALLERUP, view: 'bars' }), '.tick');
      expect([first, next]).to.deep.equal(['mar. 2016', 'apr.']);
    });

    it('keeps a crowded lane low, and leaves nothing out of it', async () => {
      const activities = Array.from({ length: 60 }, (_, index) => ({
        id: `a${index}`,
        title: `Møde om emne nummer ${index}`,
        when: `2024-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`,
        tracks: ['t'],
      }));
      const tracks = [{ id: 't', title: 'Spor', audience: 'Alle', purpose: 'Sammen' }];
      const element = await showFeed({ activities, tracks });
      const marks = all(element, '.mark');
      const together = marks.map(({ dataset, textContent }) =>
        dataset.kind === 'several' ? Number(textContent) : 1,
      );
      expect(together.reduce((sum, count) => sum + count, 0)).to.equal(60);
      const tops = new Set(marks.map((mark) => Math.round(mark.getBoundingClientRect().top)));
      expect(tops.size).to.be.at.most(5);
    });

    it('marks today where it is in sight, and only there', async () => {
      expect(all(await show(), '.now')).to.have.length(1);
      standOn('2050-01-01T10:00:00Z');
      expect(all(await show(), '.now')).to.have.length(0);
    });

    it('keeps overlapping phases beside each other, each from its own start to its own end', async () => {
      const element = await show();
      const rows = all(element, '.mark[data-kind=phase]').map((mark) =>
        mark.getBoundingClientRect(),
      );
      const [first, second] = rows;
      expect(first && second && second.top >= first.bottom - 1).to.equal(true);
      expect(first && second && second.left < first.right).to.equal(true);
    });
  });

  describe('the outline beneath', () => {
    it('tells of every phase with its purpose, tracks with audience, principles with what is here and now', async () => {
      const element = await show();
      const text = texts(element, '.outline')[0] ?? '';
      for (const words of [
        'At skabe kendskab, ejerskab og engagement.',
        'Byrådets medlemmer',
        'Sikre fortsat politisk forankring',
        'Her og nu',
        'Processen er ikke en færdig plan.',
        'Vision 2035: Fælles om mulighedernes Ishøj',
      ]) {
        expect(text).to.contain(words);
      }
    });

    it('stands in headings that follow on from the widget’s', async () => {
      const element = await show({ 'heading-level': '3' });
      expect(texts(element, 'h3')).to.deep.equal(['Arbejdet med vision 2035']);
      expect(texts(element, 'h4')).to.deep.equal(['Faser', 'Beslutninger', 'Spor', 'Principper']);
      expect(texts(element, 'h5')).to.include('Fase 2: Idéer og løsninger');
    });
  });

  describe('the table', () => {
    it('is where a feed without phases and tracks opens, with its rows as they were written', async () => {
      const element = await show({ feed: BALLERUP });
      await found(element, 'table');
      const rows = all(element, 'tbody tr').map((row) =>
        [...row.children].slice(0, 2).map(({ textContent }) => textContent.trim()),
      );
      expect(rows).to.deep.equal([
        ['2-3-2016', 'Politisk workshop'],
        ['Marts, april og maj 2016', 'Individuelle politiske dialogmøder'],
        ['14-4-2016', 'Fremtidens Ballerup (Dialogmøder)'],
        ['3-5-2016', 'Fremtidens Ballerup (Dialogmøder)'],
        ['24-5-2016', 'Fremtidens Ballerup (Dialogmøder)'],
        ['22-6-2016', 'Politisk workshop'],
        ['August, september og oktober 2016', 'Politiske udvalg'],
        ['26-10-2016', 'KMB Temamøde'],
        ['November 2016', 'KMB møde'],
        ['Primo 2017', 'Lancering af den politiske vision'],
      ]);
      expect(texts(element, 'thead th')).to.deep.equal([
        'Dato',
        'Aktivitet',
        'Tema',
        'Deltagerkreds',
        'Status',
      ]);
      expect(texts(element, 'tbody td')[1]).to.match(/^Præsentation .*Formål: Nøgleordene/);
      expect(texts(element, 'tbody td')[3]).to.equal('Datoen er passeret, status ikke oplyst');
    });

    it('sorts by time: loose dates by what they may mean at the earliest, then at the latest', async () => {
      const element = await show({ feed: BALLERUP });
      const sort = await found(element, '.table-sort');
      const dates = () =>
        all(element, 'tbody tr').map(({ firstElementChild }) =>
          firstElementChild?.textContent.trim(),
        );
      sort.click();
      await drawn(element);
      expect(dates().slice(0, 4)).to.deep.equal([
        'Marts, april og maj 2016',
        '2-3-2016',
        '14-4-2016',
        '3-5-2016',
      ]);
      sort.click();
      await drawn(element);
      expect(dates()[0]).to.equal('Primo 2017');
    });
  });

  describe('the matrix', () => {
    const matrix = async () => {
      const element = await show({ view: 'matrix', process: 'proces-2023' });
      await found(element, '.matrix');
      return element;
    };

    it('has a row a track with who leads it, and a column a quarter', async () => {
      const element = await matrix();
      expect(texts(element, '.matrix thead th')).to.deep.equal([
        'Spor',
        'Primær aktør',
        '2. kvartal 2023',
        '3. kvartal 2023',
        '4. kvartal 2023',
      ]);
      expect(texts(element, '.matrix tbody th')).to.deep.equal([
        'Vision 2035',
        'Strategier på udvalgenes politikområder',
      ]);
      expect(seenIn(element)).to.contain('Fagudvalg, inkl. Økonomi- og Planudvalget');
    });

    it('draws what takes the whole process as one bar', async () => {
      const element = await matrix();
      const bar = all(element, '.matrix-bar').find(({ textContent }) =>
        textContent.includes('Udvalgene udvikler strategier'),
      );
      expect(bar?.closest('td')?.colSpan).to.equal(3);
    });

    it('has tracks and principles beneath it side by side, also where it is shown first', async () => {
      const columns = await found(await matrix(), '.columns');
      expect(getComputedStyle(columns).display).to.equal('grid');
    });

    it('tells beside the grid what fits nowhere in it', async () => {
      expect(texts(await matrix(), '.matrix-rest .item-title')).to.deep.equal(['Byrådsseminar']);
    });

    it('says that a track without dates runs, and calls nothing empty', async () => {
      const element = await showFeed(
        {
          processes: [{ id: 'p', title: 'Proces', when: '2024-01/2024-06' }],
          tracks: [
            { id: 'stille', title: 'Stille', process: 'p' },
            { id: 'travl', title: 'Travl', process: 'p' },
          ],
          activities: [
            { id: 'a', title: 'Møde', when: '2024-02-01', tracks: ['travl'], process: 'p' },
          ],
        },
        { view: 'matrix' },
      );
      await found(element, '.matrix');
      expect(texts(element, '.matrix-bar')).to.deep.equal([
        'Løber hele perioden, ingen datoer oplyst',
      ]);
      expect(texts(element, '.matrix tbody td').at(-1)).to.equal('Ikke oplyst');
    });
  });

  describe('the loop', () => {
    it('marks the phases under way in words, and opens each with a button', async () => {
      const element = await show({ view: 'cycle' });
      await found(element, '.loop-phase');
      expect(texts(element, '.loop-phase')).to.deep.equal([
        'Fase 1 : Kendskab og engagement I gang nu',
        'Fase 2 : Idéer og løsninger I gang nu',
        'Fase 3 : Visionen bliver til virkelighed',
      ]);
      all(element, '.loop-phase')[2]?.click();
      await drawn(element);
      expect(texts(element, '.loop-chosen')[0]).to.contain('At realisere visionen.');
      expect(all(element, '.loop-phase')[2]?.getAttribute('aria-pressed')).to.equal('true');
    });
  });

  describe('cards', () => {
    it('take the place of the drawing where there is no room, with nothing lost', async () => {
      const wide = await show();
      const titles = new Set(texts(wide, '.outline .item-title'));
      const narrow = await show();
      narrow.style.setProperty('inline-size', '20em');
      await found(narrow, '.timeline');
      await new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          if (all(narrow, '.chart').length > 0) return;
          observer.disconnect();
          resolve(undefined);
        });
        if (narrow.shadowRoot)
          observer.observe(narrow.shadowRoot, { subtree: true, childList: true });
      });
      expect(new Set(texts(narrow, '.outline .item-title'))).to.deep.equal(titles);
      expect(texts(narrow, '.item .chip')).to.include('Politisk spor');
    });
  });
});
