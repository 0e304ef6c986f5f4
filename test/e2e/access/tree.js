// Runs in the page that is looked at, before look.js: what stands there, as it is drawn, and where Tab goes.
{
  const style = (element) => window.getComputedStyle(element);
  const parentOf = ({ assignedSlot, parentNode, parentElement }) =>
    assignedSlot ?? (parentNode instanceof window.ShadowRoot ? parentNode.host : parentElement);

  /** Every element as it is drawn: through shadow roots and slots. */
  function* elementsIn(root) {
    const children =
      root.localName === 'slot' && root.assignedElements().length > 0
        ? root.assignedElements()
        : (root.shadowRoot ?? root).children;
    for (const child of children) {
      yield child;
      yield* elementsIn(child);
    }
  }

  function* ancestorsOf(element) {
    for (let next = parentOf(element); next; next = parentOf(next)) yield next;
  }

  const widget = () => document.querySelector('[data-looked-at]');
  const openDialog = () => [...elementsIn(widget())].find((one) => one.matches('dialog:modal'));
  /** Where a reader is: in the open dialog, or in the whole widget. */
  const place = () => openDialog() ?? widget();

  const isShown = (element) =>
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
    element.getClientRects().length > 0;
  /** For screen readers alone. */
  const isSpoken = (element) =>
    [element, ...ancestorsOf(element)].some((one) => {
      const { clipPath, clip } = style(one);
      const { width, height } = one.getBoundingClientRect();
      const isNothing = style(one).overflowX === 'hidden' && Math.min(width, height) < 2;
      return isNothing || clipPath === 'inset(50%)' || clip.startsWith('rect(0');
    });

  function deepActive() {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active;
  }

  const wordsOf = (element) =>
    [
      element.localName,
      element.getAttribute('aria-label') ?? element.textContent.replace(/\s+/g, ' ').trim(),
    ]
      .join(' ')
      .slice(0, 70);

  /** Of radio buttons of one name only one is a stop. */
  const isStopOfGroup = (radio) => {
    const group = [...radio.getRootNode().querySelectorAll('input[type=radio]')].filter(
      ({ name }) => name === radio.name,
    );
    return (group.find(({ checked }) => checked) ?? group[0]) === radio;
  };

  /** What Tab comes to, in the order in which it is read. */
  const stops = (root = place()) =>
    [...elementsIn(root)].filter(
      (one) =>
        one.tabIndex >= 0 &&
        // A host hands its focus on.
        !one.shadowRoot &&
        !one.disabled &&
        !one.closest('[inert]') &&
        (one.matches('a[href], button, input, select, textarea, summary, iframe, [tabindex]') ||
          one.matches('audio[controls], video[controls]')) &&
        isShown(one) &&
        (one.type !== 'radio' || isStopOfGroup(one)),
    );

  /** What is hit for a control: its label, where the control itself is out of sight or small. */
  function targetOf(control) {
    const [label] = control.labels ?? [];
    if (!label || !/radio|checkbox|file/.test(control.type)) return control;
    const own = control.getBoundingClientRect();
    const whole = label.getBoundingClientRect();
    return whole.width * whole.height > own.width * own.height ? label : control;
  }

  globalThis.tree = {
    ancestorsOf,
    deepActive,
    elementsIn,
    isShown,
    isSpoken,
    openDialog,
    parentOf,
    place,
    stops,
    style,
    targetOf,
    widget,
    wordsOf,
  };
}
