import { controls } from '../../styles/controls.ts';
import { reset } from '../../styles/reset.ts';
import { tokens } from '../../styles/tokens.ts';
import { typeLook } from '../../styles/type-look.ts';
import { barsStyles } from './bars.styles.ts';
import { styles } from './phase-timeline.styles.ts';

/** What is there from the first drawing on; the parts that come later bring their own. */
export const sheets = [reset, tokens, typeLook, controls, styles, barsStyles];
