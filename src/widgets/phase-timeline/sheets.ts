import { buttonLook } from '../../styles/button-look.ts';
import { reset } from '../../styles/reset.ts';
import { tokens } from '../../styles/tokens.ts';
import { type } from '../../styles/type.ts';
import { choiceStyles } from '../../ui/choice.ts';
import { barsStyles } from './bars.styles.ts';
import { styles } from './phase-timeline.styles.ts';

/** What is there from the first drawing on; the parts that come later bring their own. */
export const sheets = [reset, tokens, type, buttonLook, choiceStyles, styles, barsStyles];
