import { css, html, type TemplateResult } from 'lit';

/** A place to drop files on, with a button for those who cannot drag. Needs `dropStyles`. */
export function renderDropPlace(
  words: { readonly drop: string; readonly choose: string },
  accept: string,
  take: (files: readonly File[]) => void,
  isMultiple = true,
): TemplateResult {
  const over = (event: DragEvent): void => {
    event.preventDefault();
    mark(event, true);
  };
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    mark(event, false);
    take([...(event.dataTransfer?.files ?? [])]);
  };
  const chosen = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    take([...(input.files ?? [])]);
    // The same file may be chosen again when it has been mended.
    input.value = '';
  };
  return html`<div
    class="drop"
    @dragover=${over}
    @dragleave=${(event: DragEvent) => mark(event, false)}
    @drop=${dropped}
  >
    <p id="drop-words">${words.drop}</p>
    <label class="button">
      <input
        type="file"
        accept=${accept}
        ?multiple=${isMultiple}
        aria-describedby="drop-words"
        @change=${chosen}
      />
      ${words.choose}
    </label>
  </div>`;
}

function mark({ currentTarget }: Event, isOver: boolean): void {
  (currentTarget as Element).toggleAttribute('data-over', isOver);
}

export const dropStyles = css`
  .drop {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em var(--_space);
    padding: var(--_space);
    border: max(2px, 0.125em) dashed var(--_edge);
    border-radius: var(--_radius);
  }

  .drop[data-over] {
    background-color: var(--_tint);
    border-style: solid;
  }

  .drop > .button {
    position: relative;
  }

  .drop input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }

  .drop > .button:focus-within {
    outline: max(2px, 0.1875em) solid var(--_focus);
    outline-offset: max(2px, 0.125em);
  }
`;
