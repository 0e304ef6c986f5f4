import { html, nothing } from 'lit';
import { hostName } from '../../model/stories/own-site.ts';
import type { StoryContext } from './context.ts';

/** Under the stories: how far the goals for them are, and the way to tell one's own. */
export function renderClosing(context: StoryContext, meters: unknown): unknown {
  const submit = renderSubmit(context);
  if (meters === nothing && submit === nothing) return nothing;
  return html`<div class="closing">${meters}${submit}</div>`;
}

function renderSubmit(context: StoryContext): unknown {
  const { submitStory } = context.snapshot.links;
  const href = submitStory && context.link(submitStory);
  if (!href) return nothing;
  const { words } = context;
  const host = hostName(href);
  const what = host ? words.submitTo(host) : words.submitByMail;
  return html`<div class="submit" part="submit">
    <a class="button button-primary" href=${href} aria-describedby="submit-what">${words.submit}</a>
    <p class="small" id="submit-what" dir="auto">${what}</p>
  </div>`;
}
