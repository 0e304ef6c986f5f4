import { html, nothing, type TemplateResult } from 'lit';
import type { Text, TextInLanguage } from '../model/text.ts';

/** An image as a feed has it. */
export interface Picture {
  readonly src: string;
  readonly alt?: Text | undefined;
  readonly width?: number;
  readonly height?: number;
  readonly sources: readonly { readonly src: string; readonly width: number }[];
}

export interface PictureOptions {
  /** The absolute address of one in the feed; undefined where it may not be loaded. */
  readonly resolve: (src: string) => string | undefined;
  readonly best: (text: Text) => TextInLanguage;
  /** How wide it is drawn, as in the attribute `sizes`. */
  readonly sizes: string;
  readonly className: string;
  /** Set for what stands in the first screenful. */
  readonly eager?: boolean;
}

/** An image with its room reserved, in the smallest file that is sharp. */
export function picture(
  image: Picture,
  { resolve, best, sizes, className, eager = false }: PictureOptions,
): TemplateResult | typeof nothing {
  const src = resolve(image.src);
  // Without a text for those who cannot see it, a picture is not shown; an empty one says that none is needed.
  if (!src || image.alt === undefined) return nothing;
  const { text: alt, lang } = image.alt ? best(image.alt) : { text: '', lang: '' };
  const candidates = image.sources.flatMap((source) => {
    const address = resolve(source.src);
    return address ? [`${address} ${source.width}w`] : [];
  });
  const srcset = candidates.length > 0 ? candidates.join(', ') : undefined;
  return html`<img
    class=${className}
    part="image"
    src=${src}
    srcset=${srcset ?? nothing}
    sizes=${(srcset && sizes) ?? nothing}
    width=${image.width ?? nothing}
    height=${image.height ?? nothing}
    alt=${alt}
    lang=${lang || nothing}
    loading=${eager ? 'eager' : 'lazy'}
    referrerpolicy="no-referrer"
  />`;
}
