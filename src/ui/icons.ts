import type { TemplateResult } from 'lit';
import { icon, type Icon } from './icon.ts';

export { filter, iconStyles, print } from './icon.ts';

/** One that points along the line of text, and is turned where that runs from the right. */
const alongText = (path: string): TemplateResult => icon(path, 'icon icon-along-text');

export const chevronDown: Icon = () => icon('M6 9l6 6 6-6');
export const chevronUp: Icon = () => icon('M6 15l6-6 6 6');
export const chevronBack: Icon = () => alongText('M15 6l-6 6 6 6');
export const chevronForward: Icon = () => alongText('M9 6l6 6-6 6');
export const sortable: Icon = () => icon('M8 10l4-4 4 4M8 14l4 4 4-4');
export const sortedUp: Icon = () => icon('M12 19V5M6 11l6-6 6 6');
export const sortedDown: Icon = () => icon('M12 5v14M6 13l6 6 6-6');

export const calendar: Icon = () => icon('M4 6h16v14H4zM4 10.5h16M8 3v4M16 3v4');
export const clock: Icon = () => icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.5 2');
export const repeats: Icon = () =>
  icon('M4 12a8 8 0 0 1 14-5l2 2M20 4v5h-5M20 12a8 8 0 0 1-14 5l-2-2M4 20v-5h5');
export const pin: Icon = () =>
  icon(
    'M12 21s7-6.2 7-11.5a7 7 0 0 0-14 0C5 14.8 12 21 12 21zM12 7.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  );
export const people: Icon = () =>
  icon(
    'M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM3 20v-1.5A4.5 4.5 0 0 1 7.5 14h3a4.5 4.5 0 0 1 4.5 4.5V20M16 5.2a3 3 0 0 1 0 5.6M18 14.4a4.5 4.5 0 0 1 3 4.1V20',
  );
export const globe: Icon = () =>
  icon(
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c4 4.5 4 13.5 0 18M12 3c-4 4.5-4 13.5 0 18',
  );
export const ticket: Icon = () =>
  icon('M3 6h18v4a2 2 0 0 0 0 4v4H3v-4a2 2 0 0 0 0-4zM15 6v2.5M15 11v2M15 15.5V18');

export const link: Icon = () =>
  icon(
    'M10 14a4 4 0 0 0 5.7 0l3.5-3.5a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0l-3.5 3.5a4 4 0 0 0 5.7 5.7L12 17.7',
  );
export const external: Icon = () => alongText('M14 4h6v6M20 4l-9 9M18 14v6H4V6h6');
export const share: Icon = () => icon('M12 15V3M8 7l4-4 4 4M7 11H5v10h14V11h-2');
export const close: Icon = () => icon('M6 6l12 12M18 6L6 18');
export const search: Icon = () =>
  icon('M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L21 21');
export const play: Icon = () => icon('M8 5v14l11-7z');
export const download: Icon = () => icon('M12 3v12M7 10l5 5 5-5M4 17v4h16v-4');
export const mail: Icon = () => icon('M3 5h18v14H3zM3.5 6l8.5 7 8.5-7');
export const phone: Icon = () =>
  icon(
    'M6 3h3l2 5-2.5 2a13 13 0 0 0 5.5 5.5l2-2.5 5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z',
  );

export const star: Icon = () =>
  icon('M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9L3.5 9.7l5.9-.8z');
export const check: Icon = () => icon('M5 12.5l5 5L19 7');
export const warning: Icon = () => icon('M12 4L2.5 20h19zM12 10v4.5M12 17.3v.01');
export const info: Icon = () => icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5.5M12 7.6v.01');

/** Kinds of channels, never anybody's trade mark: a town's own page, a talk, a film, a picture, the press. */
export const house: Icon = () => icon('M3 11l9-7 9 7M6 9.5V20h12V9.5M10 20v-6h4v6');
export const speech: Icon = () => icon('M4 4h16v12h-9l-5 4v-4H4z');
export const film: Icon = () => icon('M3 5h18v14H3zM10 9v6l5-3z');
export const camera: Icon = () =>
  icon('M4 7h4l2-3h4l2 3h4v13H4zM12 9.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z');
export const newspaper: Icon = () =>
  icon('M3 5h14v13a2 2 0 0 0 2 2H5a2 2 0 0 1-2-2zM17 9h4v9a2 2 0 0 1-2 2M7 9h6M7 12.5h6M7 16h6');
export const megaphone: Icon = () =>
  icon('M4 10v4l11 5V5zM18 9.5a3.5 3.5 0 0 1 0 5M7 15.5V20h3v-3');
