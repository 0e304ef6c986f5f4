import { stringAt } from '../../../feed/raw.ts';
import { contrastRatio, parseColor } from '../../../model/contrast.ts';
import type { Check } from '../finding.ts';
import { itemsOf } from '../finding.ts';

const WHITE = { red: 255, green: 255, blue: 255 };
/** WCAG 1.4.11: what marks and lines need beside what is behind them. */
const LEAST = 3;

/** Colours that nobody sees on a white page. */
export const checkColors: Check = function* ({ raw }) {
  for (const section of ['goals', 'phases', 'organisers']) {
    for (const [item, path] of itemsOf(raw, section)) {
      const value = stringAt(item, 'color') ?? '';
      const color = parseColor(value);
      if (color && contrastRatio(color, WHITE) < LEAST) {
        yield { code: 'low-contrast', severity: 'warning', path: `${path}.color`, value };
      }
    }
  }
};
