import { css, html } from 'lit';
import * as icons from '../src/ui/icons.ts';
import { kit } from './helpers/kit.ts';

export default { title: 'Kit/Icons' };

const { iconStyles, ...drawings } = icons;

const sheet = css`
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9em, 1fr));
    gap: 1em;
  }
`;

const draw = () =>
  kit(
    html`<ul>
      ${Object.entries(drawings).map(([name, icon]) => html`<li>${icon()} ${name}</li>`)}
    </ul>`,
    [iconStyles, sheet],
  );

export const All = { render: draw };

export const Dark = { render: draw, parameters: { theme: 'dark' } };

export const RightToLeft = { render: draw, parameters: { direction: 'rtl' } };
