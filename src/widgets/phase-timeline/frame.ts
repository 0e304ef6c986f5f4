import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../ui/heading.ts';
import type { Sketch } from './sketch.ts';

/** What stands round the picture; what is left out has its place kept. */
export interface FrameContent {
  readonly about: string;
  /** What the picture says, in a sentence or two. */
  readonly says: string;
  /** Whether the feed tells of several processes. */
  readonly hasProcesses: boolean;
  readonly views?: unknown;
  readonly processes?: unknown;
  readonly filters?: unknown;
  readonly zoom?: unknown;
  /** The drawing of the view `bars`. */
  readonly bars: unknown;
  /** What stands beneath it, or in its place. */
  readonly pane?: unknown;
}

export function renderFrame(scene: Sketch, content: FrameContent): TemplateResult {
  const { about, says, hasProcesses, views, processes, filters, zoom, bars, pane } = content;
  const tools = (controls: unknown): TemplateResult =>
    html`<div class="tools screen-only">${controls}</div>`;
  return html`<div class="timeline">
    ${heading(scene.level, about)}
    <p class="outlook">${says}</p>
    ${tools(views)} ${hasProcesses ? tools(processes) : nothing} ${filters}
    ${bars ? tools(zoom) : nothing} ${bars} ${pane}
  </div>`;
}
