/** The panel is nobody's design but its own: it must be readable on any page. */
export const styles = `
  :host {
    all: initial;
    position: fixed;
    inset-block-end: 0;
    inset-inline-end: 0;
    z-index: 2147483647;
    max-inline-size: 100%;
    color-scheme: light dark;
  }

  * {
    box-sizing: border-box;
  }

  .panel {
    display: flex;
    flex-direction: column;
    inline-size: min(560px, 100vw);
    max-block-size: min(70vh, 720px);
    border: 2px solid CanvasText;
    background-color: Canvas;
    color: CanvasText;
    font:
      16px/1.5 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
  }

  .head,
  .foot {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    padding: 12px 16px;
  }

  .head {
    justify-content: space-between;
    border-block-end: 1px solid;
  }

  .foot {
    border-block-start: 1px solid;
  }

  .body {
    padding: 0 16px 12px;
    overflow: auto;
  }

  h2,
  h3,
  p,
  ul {
    margin: 0;
    padding: 0;
  }

  h2 {
    font-size: 20px;
    line-height: 1.3;
  }

  h3 {
    margin-block: 16px 4px;
    font-size: 16px;
  }

  ul {
    list-style: '';
  }

  li {
    display: flex;
    gap: 8px;
    padding-block: 2px;
  }

  .sign {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    text-align: center;
    font-weight: 700;
  }

  .fault .sign {
    background-color: CanvasText;
    color: Canvas;
  }

  .well {
    margin-block-start: 16px;
    font-weight: 700;
  }

  button {
    min-block-size: 44px;
    padding: 8px 16px;
    border: 1px solid;
    border-radius: 4px;
    background: none;
    color: inherit;
    cursor: pointer;
    font: inherit;
    font-weight: 600;
  }

  button:hover {
    text-decoration: underline;
  }

  :focus-visible {
    outline: 3px solid;
    outline-offset: 2px;
  }

  .body:focus-visible {
    outline-offset: -4px;
  }

  textarea {
    inline-size: 100%;
    margin-block-start: 12px;
    font: inherit;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
