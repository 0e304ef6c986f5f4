import { css, html, type TemplateResult } from 'lit';
import { signatureLooks } from '../../i18n/signature-looks.ts';
import { darkColor, standingColor } from '../../model/signature/dark.ts';
import type { Signature } from '../../model/signature/lines.ts';
import { heading } from '../../ui/heading.ts';
import type { SignatureContext } from './context.ts';
import { drawSignature, type Look } from './drawing.ts';

const LOOKS = {
  dark: { tint: (style) => style.replace(/#[\da-f]{6}/g, darkColor) },
  blocked: { isBlocked: true },
  phone: {},
  classic: { isWord: true },
} satisfies Record<string, Look>;

type LookName = keyof typeof LOOKS;

/**
 * A signature as recipients see it who do not see it as its writer does. They are pictures of the
 * one above, which can be used: they are not read out four times more, and no key stops in them.
 */
function render(
  signature: Signature,
  { language, headingLevel }: SignatureContext,
): TemplateResult {
  const words = signatureLooks[language];
  const looks = Object.entries(LOOKS) as [LookName, Look][];
  return html`${heading(headingLevel, words.title, 'subtitle')}
    <div class="looks-grid">
      ${looks.map(
        ([name, look]) =>
          html`<figure class="look" data-look=${name} part="preview">
            <figcaption><b>${words.looks[name].name}</b> ${words.looks[name].about}</figcaption>
            <div class="mail" inert aria-hidden="true">
              <div class="mail-text"></div>
              ${drawSignature(signature, look)}
            </div>
          </figure>`,
      )}
    </div>`;
}

const styles = css`
  .looks-grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 24em), 1fr));
    gap: calc(1.5 * var(--_space));
    align-items: start;
    margin-block: var(--_space);
  }

  .look > figcaption {
    margin-block-end: 0.5em;
  }

  [data-look='dark'] > .mail {
    background-color: #333;
    color: #fff;
  }

  [data-look='phone'] > .mail {
    max-inline-size: 320px;
    border-width: 4px;
    border-radius: 20px;
  }

  .blocked {
    box-sizing: border-box;
    padding: 4px;
    border: 1px solid currentColor;
  }
`;

/** What is below the form: fetched when it comes into view. */
export const looks = { sheets: [styles], render, standingColor };
