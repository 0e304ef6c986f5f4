import {
  attachmentSchema,
  authorSchema,
  captionsSchema,
  storyExtrasSchema,
  storySchema,
  videoSchema,
} from '../../../feed/schema/stories.ts';
import { describeObject } from '../note.ts';

export const STORIES = [
  describeObject(
    'story',
    'A story: an item of JSON Feed 1.1. It has a title, a summary or a text.',
    storySchema,
    {
      id: ['Names the story.', 'dyrk-byen'],
      url: ['Where it was first told.', 'https://www.example.org/historier/dyrk-byen'],
      title: ['Its heading.', 'Dyrk byen'],
      summary: ['What it is about, in a sentence or two.', 'Højbede spirer flere steder i byen.'],
      content_text: ['The story (limited markdown).', 'Det begyndte med et enkelt højbed …'],
      image: ['An image. It is shown when _vision.alt says what is on it.', 'dyrk.jpg'],
      date_published: ['When it was published (RFC 3339).', '2024-04-10T08:00:00+02:00'],
      authors: [
        'Who tells it: a group or a role unless a person has agreed.',
        [{ name: 'Redaktionen' }],
      ],
      tags: ['What it is about, in single words.', ['natur']],
      language: ['Its language, where that is not the feed’s.', 'da'],
      attachments: ['Files that belong to it.', [{ url: 'dyrk.mp3', mime_type: 'audio/mpeg' }]],
      _vision: [
        'What JSON Feed has no word for.',
        { channel: 'facebook', alt: 'Et højbed med krydderurter' },
      ],
    },
  ),
  describeObject('author', 'Who tells a story.', authorSchema, {
    name: ['The name.', 'Redaktionen'],
    url: ['A page about the author.', 'https://www.example.org/redaktionen'],
    avatar: ['A small picture.', 'redaktionen.png'],
  }),
  describeObject('attachment', 'A file that belongs to a story.', attachmentSchema, {
    url: ['Where it is.', 'dyrk.mp3'],
    mime_type: ['Its media type.', 'audio/mpeg'],
    title: ['What it is called.', 'Hør historien'],
    size_in_bytes: ['Its size.', 1048576],
    duration_in_seconds: ['How long it lasts.', 95],
  }),
  describeObject('storyExtras', 'What JSON Feed has no word for.', storyExtrasSchema, {
    channel: [
      'Where it was first told: portal, facebook, youtube, instagram, press, or another.',
      'portal',
    ],
    alt: [
      'What the image shows, for those who do not see it; empty for decoration.',
      'Et højbed med krydderurter',
    ],
    caption: ['A line under the image.', 'Det første højbed'],
    width: ['The width of the image in pixels.', 960],
    height: ['Its height. Both together keep its place while it loads.', 640],
    sources: ['The same image in other sizes.', [{ src: 'dyrk-480.jpg', width: 480 }]],
    video: [
      'A film: its address, or its address with poster and captions.',
      { src: 'dyrk.mp4', captions: [] },
    ],
    initiatives: ['The initiatives it tells of, by id.', ['byttemarked']],
    goals: ['The goals it shows, by id.', ['sunde-og-aktive-liv']],
    pinned: ['Shown first.', false],
    reach: ['How far the press that told it reaches.', 'regional'],
    until: ['Not shown after this moment.', '2025-12-31'],
  }),
  describeObject(
    'video',
    'A film that is asked for only when somebody presses play.',
    videoSchema,
    {
      src: ['The file, or the page of the service that shows it.', 'dyrk.mp4'],
      poster: [
        'A still of it from the same site. Without one the story’s image is used.',
        'dyrk-still.jpg',
      ],
      captions: ['Captions, for those who do not hear it.', [{ src: 'dyrk.vtt', language: 'da' }]],
    },
  ),
  describeObject('captions', 'Captions in one language.', captionsSchema, {
    src: ['The WebVTT file.', 'dyrk.vtt'],
    language: ['Their language.', 'da'],
    label: ['What the choice is called.', 'Dansk'],
  }),
];
