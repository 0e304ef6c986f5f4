// Runs in the page that is looked at: what a reader can reach, see and hit there. Each look gives how
// many things it met, and what is wrong with them.
{
  const RING = { width: 2, contrast: 3 };
  /** A border that tells a control from its ground (WCAG 1.4.11). */
  const EDGE_CONTRAST = 3;
  /** Half a pixel is a matter of rounding. */
  const ROUNDING = 0.6;
  /** Shorter texts of a feed may be words of ours by chance. */
  const TELLING = 15;

  const {
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
  } = globalThis.tree;

  const paper = new window.OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  /** A colour as it is seen on `ground`, as three numbers. */
  function seenOn(color, ground) {
    for (const coat of [ground, color]) {
      paper.fillStyle = coat;
      paper.fillRect(0, 0, 1, 1);
    }
    return [...paper.getImageData(0, 0, 1, 1).data].slice(0, 3);
  }
  const css = (rgb) => `rgb(${rgb.join(' ')})`;

  /** The colour behind an element. */
  function groundOf(element) {
    const coats = [element, ...ancestorsOf(element)].map((one) => style(one).backgroundColor);
    return coats.reverse().reduce((ground, coat) => css(seenOn(coat, ground)), '#fff');
  }

  function luminance(rgb) {
    const [r, g, b] = rgb.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
  function contrast(color, ground) {
    const [more, less] = [seenOn(color, ground), seenOn(ground, ground)]
      .map(luminance)
      .sort((a, b) => b - a);
    return (more + 0.05) / (less + 0.05);
  }

  /** Who shows that `active` has the focus: itself, its label, what stands around it, or what is drawn with one of them. */
  function ringOf(active) {
    const near = [
      active,
      active.nextElementSibling,
      targetOf(active),
      ...[...ancestorsOf(active)].slice(0, 3),
    ].filter(Boolean);
    const drawn = near.flatMap((one) =>
      [undefined, '::before', '::after'].map((part) => ({
        one,
        look: window.getComputedStyle(one, part),
      })),
    );
    return drawn.find(
      ({ look }) => look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= RING.width,
    );
  }

  /** Whether any of it lies on top, on the screen. */
  function isOnTop(element) {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const at = (from, to, share) => from + (to - from) * share;
    return [0.5, 0.1, 0.9].some((across) =>
      [0.5, 0.1, 0.9].some((down) => {
        let hit = document.elementFromPoint(at(left, right, across), at(top, bottom, down));
        for (;;) {
          const deeper = hit?.shadowRoot?.elementFromPoint(
            at(left, right, across),
            at(top, bottom, down),
          );
          if (!deeper || deeper === hit) break;
          hit = deeper;
        }
        return hit && (hit === element || element.contains(hit) || hit.contains(element));
      }),
    );
  }

  const isOut = () => deepActive() === document.body || /^(before|after)$/.test(deepActive().id);

  /** What is wrong at the place where the focus is now; undefined when nothing is. */
  function faultOfFocus() {
    if (isOut()) return undefined;
    const active = deepActive();
    const ring = ringOf(active);
    if (!ring) return `no ring: ${wordsOf(active)}`;
    const { outlineColor, outlineStyle } = ring.look;
    const ground = groundOf(parentOf(ring.one) ?? ring.one);
    // "auto" is the browser's own ring of two colours.
    if (outlineStyle !== 'auto' && contrast(outlineColor, ground) < RING.contrast)
      return `pale ring, ${outlineColor} on ${ground}: ${wordsOf(active)}`;
    if (!isOnTop(targetOf(active)) && !isOnTop(ring.one)) return `hidden: ${wordsOf(active)}`;
    return undefined;
  }

  /** A link in a sentence takes its size from the line (WCAG 2.5.8); one in a sample of a mail, from the mail. */
  const isInSentence = (target) =>
    target.closest('figure') ||
    (style(target).display === 'inline' &&
      [...(target.closest('p, li, dd, figcaption, td') ?? target).childNodes].some(
        (node) => node.nodeType === window.Node.TEXT_NODE && node.data.trim().length > 1,
      ));

  /** What of it can be pressed: what is drawn before or after it over its surroundings, too. */
  function sizeOf(target) {
    const { width, height } = target.getBoundingClientRect();
    const over = ['::before', '::after']
      .map((part) => window.getComputedStyle(target, part))
      .filter(
        ({ content, position, pointerEvents }) =>
          content !== 'none' && position === 'absolute' && pointerEvents !== 'none',
      );
    return [
      Math.max(width, ...over.map((one) => parseFloat(one.width) || 0)),
      Math.max(height, ...over.map((one) => parseFloat(one.height) || 0)),
    ];
  }

  function targets(least) {
    const all = stops()
      .map(targetOf)
      .filter((one) => one.matches('a, button, input, select, textarea, summary, label, [role]'));
    const small = all.filter(
      (target) => Math.min(...sizeOf(target)) < least - ROUNDING && !isInSentence(target),
    );
    const told = (target) =>
      `${sizeOf(target)
        .map((size) => size.toFixed(1))
        .join(' × ')}: ${wordsOf(target)}`;
    return { count: all.length, faults: small.map(told) };
  }

  const isControl = (one) =>
    one.matches(
      'button, select, textarea, .button, input:not([type=radio], [type=checkbox], [type=file])',
    ) &&
    !one.disabled &&
    one.getAttribute('aria-disabled') !== 'true';

  /** Controls whose line is too pale, or that have neither line nor words. */
  function edges() {
    const all = [...elementsIn(place())].filter(
      (one) => isControl(one) && isShown(one) && !isSpoken(one),
    );
    const pale = all.filter((one) => {
      const { borderTopColor, borderTopWidth, borderTopStyle, backgroundColor } = style(one);
      const ground = groundOf(parentOf(one));
      const line =
        parseFloat(borderTopWidth) > 0 && borderTopStyle !== 'none' ? borderTopColor : ground;
      const best = Math.max(contrast(line, ground), contrast(backgroundColor, ground));
      const isWord = one.matches('button, a') && /[\p{L}\p{N}]/u.test(one.textContent);
      return best < EDGE_CONTRAST && !isWord;
    });
    return { count: all.length, faults: pale.map(wordsOf) };
  }

  const textNodesIn = function* (root) {
    for (const element of elementsIn(root)) {
      if (/^(style|script|option)$/.test(element.localName) || !isShown(element)) continue;
      for (const node of element.childNodes) {
        if (node.nodeType === window.Node.TEXT_NODE && node.data.trim()) yield [node, element];
      }
    }
  };
  const plain = (text) => text.replace(/\s+/g, ' ').trim();

  /** What cuts a text off: undefined when all of it can be seen, or scrolled to. */
  function cutterOf(node, element) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()];
    const around = [element, ...ancestorsOf(element)];
    const top = around.findIndex((one) => one.matches('dialog:modal'));
    return around.slice(0, top < 0 ? undefined : top).find((one) => {
      const { overflowX, overflowY, textOverflow, webkitLineClamp } = style(one);
      // What ends in an ellipsis says so, and stands in full where it leads.
      if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none') return false;
      if (![overflowX, overflowY].some((value) => /hidden|clip/.test(value))) return false;
      const frame = one.getBoundingClientRect();
      return boxes.some(
        ({ left, right, top, bottom }) =>
          (/hidden|clip/.test(overflowX) && (left < frame.left - 1 || right > frame.right + 1)) ||
          (/hidden|clip/.test(overflowY) && (top < frame.top - 2 || bottom > frame.bottom + 2)),
      );
    });
  }

  /** Texts that are cut off and stand nowhere else in full, and what sticks out of the page sideways. */
  function lost() {
    const cut = new Map();
    const whole = new Set();
    for (const [node, element] of textNodesIn(place())) {
      if (isSpoken(element)) continue;
      const cutter = cutterOf(node, element);
      if (cutter) cut.set(plain(node.data), cutter);
      else whole.add(plain(node.data));
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    const sideways = scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px sideways`] : [];
    const faults = [...cut]
      .filter(([text]) => !whole.has(text))
      .map(([text, { localName, className }]) => `cut by ${localName}.${className}: ${text}`);
    return { count: cut.size + whole.size, faults: [...sideways, ...faults] };
  }

  /** Texts of the feed that stand in another language than the one they are marked with. */
  function languages(texts) {
    const known = new Map(texts.filter(([text]) => text.length >= TELLING));
    let count = 0;
    const faults = [];
    for (const [node, element] of textNodesIn(place())) {
      const wanted = known.get(plain(node.data));
      if (!wanted) continue;
      count += 1;
      const marked = [element, ...ancestorsOf(element)].find((one) => one.getAttribute('lang'));
      const language = (marked?.getAttribute('lang') ?? '').split('-')[0];
      if (!wanted.includes(language))
        faults.push(`${language} for ${wanted}: ${plain(node.data).slice(0, 60)}`);
    }
    return { count, faults };
  }

  /** What would have the Tab key jump about: stops drawn in another place than they are read. */
  function reordered() {
    const all = [...elementsIn(place())].filter(isShown);
    const moved = all.filter((one) => {
      const { order, flexDirection, display } = style(one);
      const isReversed = /flex/.test(display) && /reverse/.test(flexDirection);
      return one.tabIndex > 0 || ((order !== '0' || isReversed) && stops(one).length > 0);
    });
    return { count: all.length, faults: moved.map(wordsOf) };
  }

  /** What moves now, or makes a sound. */
  function moving() {
    const roots = [widget().shadowRoot, document].filter(Boolean);
    const animations = roots
      .flatMap((root) => root.getAnimations())
      .filter(
        ({ playState, effect }) =>
          playState === 'running' && effect.getComputedTiming().activeDuration > 1,
      );
    const films = [...elementsIn(widget())].filter(
      (one) => one.matches('audio, video') && !one.paused,
    );
    return [
      ...animations.map(
        ({ animationName, transitionProperty }) => animationName ?? transitionProperty,
      ),
      ...films.map(wordsOf),
    ];
  }

  /** What a reader has before them: to see that nothing has changed. */
  const content = () =>
    [
      location.href,
      openDialog()?.dataset.name,
      ...[...textNodesIn(place())].map(([node]) => plain(node.data)),
    ].join('\n');

  /** Where a reader is: another page, dialog or choice would be a change of context. */
  const whereabouts = () =>
    [
      location.href,
      openDialog()?.dataset.name,
      ...[...elementsIn(place())]
        .filter((one) => one.matches(':checked, [aria-pressed=true], [aria-expanded=true], [open]'))
        .map(({ localName, id, name, value }) => [localName, id, name, value].join()),
    ].join('\n');

  globalThis.access = {
    content,
    whereabouts,
    deepActive,
    edges,
    faultOfFocus,
    isOut,
    languages,
    lost,
    moving,
    place,
    reordered,
    stops,
    targetOf,
    targets,
    wordsOf,
  };
}
