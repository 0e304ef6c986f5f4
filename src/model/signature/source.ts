import { bestText, type Text, type TextInLanguage } from '../text.ts';
import { TEMPLATES, type LinkedText, type SignatureSource } from './data.ts';
import { oneLine } from './one-line.ts';
import { mailImage, type Box, type FeedImage } from './images.ts';
import { mailLink } from './links.ts';

/** Where the drawing has its places for images, in CSS pixels. */
const LOGO: Box = { width: 150, height: 56 };
const BANNER: Box = { width: 480, height: 160 };

interface FeedLine {
  readonly text: Text;
  readonly url?: Text | undefined;
}

type TranslatedImage = Omit<FeedImage, 'alt'> & { readonly alt: Text };

/** The parts of a feed that a signature is made of, as the feed's readers give them. */
export interface SignatureFeed {
  readonly language: string;
  readonly updated?: string | undefined;
  readonly organisation?:
    | {
        readonly name: Text;
        readonly url?: Text | undefined;
        readonly logo?: TranslatedImage | undefined;
        readonly address?: Text | undefined;
        readonly phone?: string | undefined;
        readonly email?: string | undefined;
        readonly cvr?: string | undefined;
        readonly ean?: string | undefined;
      }
    | undefined;
  readonly vision?:
    | {
        readonly title: Text;
        readonly year?: number | undefined;
        readonly sentence?: Text | undefined;
        readonly replaces?: Text | undefined;
        readonly url?: Text | undefined;
      }
    | undefined;
  readonly signature?:
    | {
        readonly version?: number | undefined;
        readonly templates?: readonly string[] | undefined;
        readonly lines?:
          | {
              readonly greeting?: Text | undefined;
              readonly vision?: FeedLine | undefined;
              readonly digitalPost?: FeedLine | undefined;
              readonly privacy?: FeedLine | undefined;
              readonly more?: readonly FeedLine[] | undefined;
            }
          | undefined;
        readonly campaign?:
          | readonly (FeedLine & {
              readonly image?: TranslatedImage | undefined;
              readonly from?: string | undefined;
              readonly until?: string | undefined;
            })[]
          | undefined;
        readonly oldSlogans?: readonly Text[] | undefined;
      }
    | undefined;
}

/**
 * What the feed gives a signature in the languages of `wanted`, the dearest first. Addresses in a
 * mail are resolved against `base`, where the feed is published; `here` finds an image for a page that
 * shows what the mail will look like.
 */
export function signatureSource(
  feed: SignatureFeed,
  wanted: readonly string[],
  base?: string,
  here?: (src: string) => string | undefined,
): SignatureSource {
  const { organisation, vision, signature } = feed;
  const lines = signature?.lines;
  const read = (text: Text): TextInLanguage => {
    const best = bestText(text, wanted, feed.language);
    return { text: oneLine(best.text), lang: best.lang };
  };
  const plain = (text: Text | undefined) => (text === undefined ? undefined : read(text).text);
  const link = (url: Text | undefined) => mailLink(plain(url), base);
  const linked = (line: FeedLine | undefined): LinkedText | undefined =>
    line && { ...read(line.text), url: link(line.url) };
  const picture = (image: TranslatedImage | undefined, box: Box) =>
    image && mailImage({ ...image, alt: plain(image.alt) ?? '' }, box, base, here);

  const sentence = vision?.sentence ?? vision?.title;
  return {
    lang: wanted[0] ?? feed.language,
    organisation: {
      name: plain(organisation?.name) ?? '',
      url: link(organisation?.url),
      logo: picture(organisation?.logo, LOGO),
      address: plain(organisation?.address),
      phone: organisation?.phone,
      email: organisation?.email,
      cvr: organisation?.cvr,
      ean: organisation?.ean,
    },
    greeting: lines?.greeting === undefined ? undefined : read(lines.greeting),
    vision: linked(
      lines?.vision ?? (sentence === undefined ? undefined : { text: sentence, url: vision?.url }),
    ),
    visionTitle: vision && read(vision.title),
    visionYear: vision?.year,
    digitalPost: linked(lines?.digitalPost),
    privacy: linked(lines?.privacy),
    more: (lines?.more ?? []).map((line) => ({ ...read(line.text), url: link(line.url) })),
    campaigns: (signature?.campaign ?? []).map(({ image, from, until, ...line }) => ({
      ...read(line.text),
      url: link(line.url),
      image: picture(image, BANNER),
      from,
      until,
    })),
    templates: TEMPLATES.filter(
      (template) => !signature?.templates?.length || signature.templates.includes(template),
    ),
    oldSlogans: slogans(feed),
    version: String(signature?.version ?? feed.updated ?? '0'),
  };
}

/** Every wording, in every language, that the vision's sentence stands instead of. */
function slogans({ vision, signature }: SignatureFeed): string[] {
  const texts = [vision?.replaces, ...(signature?.oldSlogans ?? [])];
  const all = texts.flatMap((text) =>
    text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text),
  );
  return [...new Set(all.map(oneLine).filter((text) => text !== ''))];
}
