import type { Story } from '../../feed/schema/stories.ts';
import { hostName } from '../../model/stories/own-site.ts';
import { videoSource } from '../../model/stories/video-source.ts';
import type { StoryContext, StoryVideo } from './context.ts';

/** The video that a story has: the one it names, else a film among its files. */
export function videoOf(context: StoryContext, story: Story): StoryVideo | undefined {
  const { video } = story._vision;
  const file = story.attachments.find(({ mime_type }) => /^video\//i.test(mime_type));
  const named = typeof video === 'object' ? video.src : video;
  const src = named ?? file?.url;
  const address = src === undefined ? undefined : context.link(src);
  if (address === undefined || !/^https?:/.test(address)) return undefined;
  const isFile = !named || (typeof video === 'object' && video.captions.length > 0);
  const source = videoSource(address, isFile);
  const own = typeof video === 'object' && video.poster ? video.poster : undefined;
  return {
    source,
    recipient: recipientOf(context, source),
    poster: own && context.ownAsset(own),
  };
}

function recipientOf({ isOwn }: StoryContext, source: StoryVideo['source']): string | undefined {
  if (source.kind === 'frame') return source.service;
  return source.kind === 'file' && !isOwn(source.src) ? hostName(source.src) : undefined;
}
