import { html } from 'lit';
import './helpers/event-list.ts';

export default { title: 'Kit/Print, copy and share' };

/** Print with the button or with the browser's own command, also while an item is open. */
export const List = {
  render: () =>
    html`<nav>Sidens egen menu, som ikke kommer med på papiret</nav>
      <event-list></event-list>`,
};
