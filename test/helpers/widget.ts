import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import { VisionIssueEvent } from '../../src/element/events.ts';
import type { Issue } from '../../src/model/issue.ts';

/** A small valid feed; `sections` adds to it or overrides. */
export function feedText(sections: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    version: 1,
    title: 'Prøvefeed',
    language: 'da',
    timeZone: 'Europe/Copenhagen',
    updated: '2024-05-29T12:00:00Z',
    ...sections,
  });
}

/** The address of a feed with these sections, for as long as the test page lives. */
export function feedAddress(sections: Readonly<Record<string, unknown>> = {}): string {
  return URL.createObjectURL(new Blob([feedText(sections)], { type: 'application/json' }));
}

/** Puts `element` on the page and waits until it shows its feed. */
export async function shown<E extends HTMLElement>(element: E): Promise<E> {
  const ready = new Promise((resolve) => {
    element.addEventListener('vision-ready', resolve, { once: true });
  });
  await fixture(html`${element}`);
  await ready;
  return element;
}

/** Puts `element` on the page and waits until it says that its feed cannot be had. */
export async function failed(element: HTMLElement): Promise<string> {
  const error = new Promise<string>((resolve) => {
    element.addEventListener('vision-error', ({ code }) => resolve(code), { once: true });
  });
  await fixture(html`${element}`);
  return error;
}

/** Collects the issues that reach `target`. */
export function collectIssues(target: EventTarget): Issue[] {
  const issues: Issue[] = [];
  target.addEventListener('vision-issue', (event) => {
    if (event instanceof VisionIssueEvent) issues.push(event.issue);
  });
  return issues;
}

/** The text a sighted reader sees inside a widget. */
export const seenIn = (element: HTMLElement): string =>
  (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
