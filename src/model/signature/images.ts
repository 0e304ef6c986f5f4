import type { MailImage } from './data.ts';
import { safeSource } from '../link.ts';
import { mailLink } from './links.ts';
import { oneLine } from './one-line.ts';

/** An image as the feed has it. */
export interface FeedImage {
  readonly src: string;
  readonly alt: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly sources?:
    | readonly {
        readonly src: string;
        readonly width: number;
        readonly type?: string | undefined;
      }[]
    | undefined;
}

/** What classic Outlook draws. SVG, WebP and AVIF are left out by at least one program in use. */
const FORMATS = ['png', 'jpg', 'jpeg', 'gif'];

/** Whether mail programs can show the file at `src`; an address without an extension may be one. */
export function isMailFormat(src: string, type?: string): boolean {
  const format = type?.split('/', 2)[1] ?? /\.([a-z0-9]{3,5})$/i.exec(pathOf(src))?.[1];
  return format === undefined || FORMATS.includes(format.toLowerCase());
}

function pathOf(src: string): string {
  return src.replace(/[?#].*$/s, '');
}

/** The largest size within `box` that keeps the image's shape; never larger than the image. */
function fit(width: number, height: number, box: Box): Box {
  const scale = Math.min(1, box.width / width, box.height / height);
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

export interface Box {
  readonly width: number;
  readonly height: number;
}

/**
 * The image for a mail: a format that all can show, over https, at twice the size it is drawn at
 * where there is one, and drawn within `box`. Undefined where there is none: the text carries on.
 * `base` is the address that the feed is published at; `here` finds the file for a page that shows it.
 */
export function mailImage(
  image: FeedImage | undefined,
  box: Box,
  base?: string,
  here: (src: string) => string | undefined = (src) => safeSource(src, base),
): MailImage | undefined {
  if (!image?.width || !image.height) return;
  const { width, height } = fit(image.width, image.height, box);
  const own = { src: image.src, width: image.width, type: undefined };
  const sharpest = [own, ...(image.sources ?? [])]
    .filter(({ src, type }) => isMailFormat(src, type))
    .sort((a, b) => enough(a.width, width) - enough(b.width, width))[0];
  const src = mailLink(sharpest?.src, base);
  if (!src?.startsWith('https:')) return;
  return { src, here: here(sharpest?.src ?? ''), alt: oneLine(image.alt), width, height };
}

/** For sorting: the narrowest with two pixels for each drawn one comes first, then the widest. */
function enough(pixels: number, drawn: number): number {
  return pixels >= drawn * 2 ? pixels - 1e6 : -pixels;
}
