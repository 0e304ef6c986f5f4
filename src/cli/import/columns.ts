import type { Kind } from './imported.ts';

/** How a cell is read. */
type Form =
  'words' | 'text' | 'link' | 'day' | 'time' | 'list' | 'ids' | 'amount' | 'word' | 'when';

/** A column of a sheet: what it may be called, what stands in it, and an example. */
export interface Column {
  readonly field: string;
  readonly form: Form;
  readonly heading: string;
  /** Other headings it is known by. */
  readonly also?: readonly string[];
  readonly example: string;
}

const column = (
  field: string,
  form: Form,
  heading: string,
  example: string,
  ...also: readonly string[]
): Column => ({ field, form, heading, example, also });

const ID = column('id', 'words', 'Id', 'kan stå tomt');
const TITLE = column(
  'title',
  'words',
  'Titel',
  'Byttemarked',
  'title',
  'navn',
  'overskrift',
  'emne',
  'summary',
  'subject',
);
const SUMMARY = column(
  'summary',
  'words',
  'Resumé',
  'Én linje om det',
  'summary',
  'kort tekst',
  'teaser',
);
const TEXT = column(
  'text',
  'text',
  'Tekst',
  'Alt det, læseren skal vide',
  'text',
  'beskrivelse',
  'description',
);
const URL = column(
  'url',
  'link',
  'Link',
  'https://www.forening.dk/marked',
  'url',
  'hjemmeside',
  'website',
);
const GOALS = column('goals', 'ids', 'Pejlemærker', 'faellesskab', 'goals', 'mål');
const TAGS = column(
  'tags',
  'list',
  'Emner',
  'børn, natur',
  'tags',
  'kategori',
  'kategorier',
  'categories',
);
const WHEN = column(
  'when',
  'when',
  'Hvornår',
  '2026-05 eller 9.5.2026',
  'when',
  'tid',
  'dato',
  'date',
  'periode',
);
const STATUS = column('status', 'word', 'Status', 'planlagt', 'state');
const PHASES = column('phases', 'ids', 'Faser', 'fase-1', 'phases', 'fase');
const TRACKS = column('tracks', 'ids', 'Spor', 'byraad', 'tracks');

/** What sheets of each kind hold, in the order of the empty one. */
export const COLUMNS: Readonly<Record<Kind, readonly Column[]>> = {
  events: [
    ID,
    TITLE,
    column(
      'startDay',
      'day',
      'Startdato',
      '9.5.2026',
      'dato',
      'date',
      'start',
      'start date',
      'fra',
    ),
    column(
      'startTime',
      'time',
      'Starttid',
      '10.00',
      'tid',
      'kl',
      'klokken',
      'tidspunkt',
      'start time',
      'time',
    ),
    column('endDay', 'day', 'Slutdato', 'tom, hvis samme dag', 'slut', 'end', 'end date', 'til'),
    column('endTime', 'time', 'Sluttid', '14.00', 'end time', 'slut kl'),
    SUMMARY,
    TEXT,
    column('place', 'words', 'Sted', 'Kulturhuset', 'place', 'location', 'lokation'),
    column('address', 'words', 'Adresse', 'Torvet 1, 2635 Ishøj', 'address'),
    column('organisers', 'list', 'Arrangør', 'Bytteringen', 'organiser', 'organizer', 'forening'),
    URL,
    column(
      'booking',
      'link',
      'Tilmelding',
      'https://www.forening.dk/billet',
      'booking',
      'billetter',
    ),
    column('price', 'amount', 'Pris', '50', 'price', 'pris i kr'),
    column('audience', 'words', 'Målgruppe', 'Alle', 'audience'),
    TAGS,
    column('status', 'word', 'Status', 'aflyst', 'state'),
    column('rrule', 'words', 'Gentagelse', 'hver uge til 1.6.2026', 'rrule', 'recurrence'),
    GOALS,
  ],
  stories: [
    ID,
    TITLE,
    column('date_published', 'day', 'Dato', '9.5.2026', 'date', 'udgivet', 'published'),
    SUMMARY,
    column(
      'content_text',
      'text',
      'Tekst',
      'Hele historien',
      'text',
      'indhold',
      'content',
      'content_text',
    ),
    URL,
    column('authors', 'list', 'Forfatter', 'Bytteringen', 'author', 'authors'),
    column('image', 'link', 'Billede', 'https://www.forening.dk/marked.jpg', 'image'),
    column('alt', 'words', 'Billedets tekst', 'To børn bytter en bog', 'alt', 'alt-tekst'),
    TAGS,
  ],
  initiatives: [
    ID,
    TITLE,
    SUMMARY,
    TEXT,
    column('scale', 'word', 'Størrelse', 'lille', 'scale'),
    column('origin', 'word', 'Oprindelse', 'ny', 'origin'),
    STATUS,
    GOALS,
    PHASES,
    TRACKS,
    column('partners', 'list', 'Partnere', 'Bytteringen', 'partners', 'partner'),
    WHEN,
    column('owner', 'words', 'Ejer', 'Center for Kultur', 'owner', 'ansvarlig'),
    URL,
  ],
  activities: [
    ID,
    TITLE,
    WHEN,
    TEXT,
    column('audience', 'words', 'Målgruppe', 'Byrådet', 'audience'),
    column('purpose', 'words', 'Formål', 'Fælles viden', 'purpose'),
    PHASES,
    TRACKS,
    STATUS,
    column('responsible', 'list', 'Ansvarlig', 'Direktionen', 'responsible'),
    URL,
  ],
};

/** The words of vocabularies as Danes write them. */
export const WORDS: Readonly<Record<string, string>> = {
  aflyst: 'cancelled',
  udsat: 'postponed',
  planlagt: 'planned',
  afholdt: 'held',
  afventer: 'awaiting',
  foreløbig: 'tentative',
  idé: 'idea',
  ide: 'idea',
  foreslået: 'proposed',
  'i gang': 'active',
  aktiv: 'active',
  afsluttet: 'done',
  færdig: 'done',
  stoppet: 'stopped',
  fyrtårn: 'flagship',
  stor: 'large',
  lille: 'small',
  ny: 'new',
  eksisterende: 'existing',
};
