import { css, type TemplateResult, type nothing } from 'lit';
import { languagesOf } from '../../feed/languages.ts';
import type { Snapshot } from '../../feed/snapshot.ts';
import { kit } from '../../i18n/kit.ts';
import type { Language } from '../../i18n/messages.ts';
import { type } from '../../styles/type.ts';
import { choiceStyles } from '../../ui/choice.styles.ts';
import { renderFeedLanguages } from '../../ui/language-choice.ts';

/** The sheets of what is drawn here: a quiet row that four languages fit in on a phone. */
export const sheets = [
  type,
  choiceStyles,
  css`
    .languages > .choice {
      padding: 0;
      border: 0;
      gap: 0;
    }

    .languages .choice-option > span {
      padding-inline: 0.5em;
    }
  `,
];

/** The languages that the feed speaks, where a reader who does not speak the first one sees them. */
export function renderLanguages(
  snapshot: Snapshot,
  feedKey: string,
  wanted: readonly string[],
  language: Language,
): TemplateResult | typeof nothing {
  return renderFeedLanguages(
    { feedKey, languages: languagesOf(snapshot), own: snapshot.language, wanted },
    kit[language],
  );
}
