import type { TemplateResult } from 'lit';
import type { StoryFeedMessages } from '../../i18n/story-feed.ts';
import { camera, film, house, megaphone, newspaper, speech } from '../../ui/icons.ts';

/** Our own drawings, never a company's mark. */
const ICONS: Readonly<Record<string, () => TemplateResult>> = {
  portal: house,
  facebook: speech,
  youtube: film,
  tiktok: film,
  instagram: camera,
  press: newspaper,
};

export function channelIcon(channel: string): TemplateResult {
  return (Object.hasOwn(ICONS, channel) ? ICONS[channel] : megaphone)?.() ?? megaphone();
}

/** The name of a channel; one that is not known stands for itself. */
export function channelName(channel: string, { channels }: StoryFeedMessages): string {
  return (Object.hasOwn(channels, channel) ? channels[channel] : undefined) ?? channel;
}
