import { html } from 'lit';
import { EventList } from './helpers/event-list.ts';

export default { title: 'Kit/Dialog' };

async function opensFirst({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const list = canvasElement.querySelector('event-list');
  if (!(list instanceof EventList)) return;
  await list.updateComplete;
  list.renderRoot.querySelector<HTMLElement>('.item')?.click();
  await list.updateComplete;
}

export const Open = { render: () => html`<event-list></event-list>`, play: opensFirst };

export const Dark = { ...Open, parameters: { theme: 'dark' } };

export const RightToLeft = { ...Open, parameters: { direction: 'rtl' } };
