import { button } from '../../styles/button.ts';
import { chip } from '../../styles/chip.ts';
import { print } from '../../styles/print.ts';
import { reset } from '../../styles/reset.ts';
import { tokens } from '../../styles/tokens.ts';
import { type } from '../../styles/type.ts';
import { choiceStyles } from '../../ui/choice.ts';
import { iconStyles } from '../../ui/icons.ts';
import { pagerStyles } from '../../ui/pager.ts';
import { barsStyles } from './bars.styles.ts';
import { styles } from './phase-timeline.styles.ts';

/** What is there from the first drawing on; the parts that come later bring their own. */
export const sheets = [
  reset,
  tokens,
  type,
  print,
  button,
  chip,
  iconStyles,
  choiceStyles,
  pagerStyles,
  styles,
  barsStyles,
];
