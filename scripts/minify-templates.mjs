// A Vite plugin: takes the white space and comments out of html`…`, svg`…` and css`…`, which no
// minifier touches because to JavaScript they are text.

const MINIFY = { html: minifyMarkup, svg: minifyMarkup, css: minifyStyles };

/** White space never means more than one space to us: we draw no `<pre>`. */
function minifyMarkup(text) {
  return text.replace(/<!--[^]*?-->/g, '').replace(/\s+/g, ' ');
}

/** Spaces before a colon and around `+` and `-` mean something; the others do not. */
function minifyStyles(text) {
  return text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');
}

function* templates(node) {
  if (node.type === 'TaggedTemplateExpression' && Object.hasOwn(MINIFY, node.tag.name ?? '')) {
    yield node;
  }
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') yield* templates(child);
    }
  }
}

export function minifyTemplates() {
  return {
    name: 'minify-templates',
    enforce: 'post',
    transform(code, id) {
      if (!/\/src\/.+\.ts(?:\?|$)/.test(id) || !/\b(html|svg|css)`/.test(code)) return;
      const pieces = [...templates(this.parse(code))]
        .flatMap(({ tag, quasi }) => quasi.quasis.map((piece) => ({ piece, tag: tag.name })))
        .sort((a, b) => b.piece.start - a.piece.start);
      let result = code;
      for (const { piece, tag } of pieces) {
        const minified = MINIFY[tag](piece.value.raw);
        // Where a piece begins and ends differs between parsers; its text does not.
        const start = result.indexOf(piece.value.raw, piece.start - 1);
        result = result.slice(0, start) + minified + result.slice(start + piece.value.raw.length);
      }
      return { code: result, map: null };
    },
    /** Notes to a bundler, which nobody reads after this. */
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk')
          chunk.code = chunk.code.replace(/\/\* ?@__[A-Z_]+__ ?\*\/ ?/g, ' ');
      }
    },
  };
}
