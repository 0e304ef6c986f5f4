import type { TemplateResult } from 'lit';
import type { StoryFeedMessages } from '../../i18n/story-feed.ts';
import { camera, film, house, megaphone, newspaper, speech } from '../../ui/icons.ts';

/** Our own drawings, never a company's mark; and the names that are the same in every language. */
const CHANNELS = new Map<string, readonly [icon: () => TemplateResult, name?: string]>([
  ['portal', [house]],
  ['press', [newspaper]],
  ['facebook', [speech, 'Facebook']],
  ['youtube', [film, 'YouTube']],
  ['instagram', [camera, 'Instagram']],
  ['tiktok', [film, 'TikTok']],
  ['linkedin', [megaphone, 'LinkedIn']],
  ['podcast', [megaphone, 'Podcast']],
]);

export function channelIcon(channel: string): TemplateResult {
  const [icon = megaphone] = CHANNELS.get(channel) ?? [];
  return icon();
}

/** The name of a channel; one that is not known stands for itself. */
export function channelName(channel: string, { channels }: StoryFeedMessages): string {
  const [, name = channel] = CHANNELS.get(channel) ?? [];
  return (Object.hasOwn(channels, channel) ? channels[channel] : undefined) ?? name;
}
