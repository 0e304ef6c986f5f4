// A Vite plugin: asks browsers to compile what a first picture is drawn with while it is still on its
// way, in the background, rather than function by function on the main thread while it is drawn.
// https://v8.dev/blog/explicit-compile-hints
const HINT = '//# allFunctionsCalledOnLoad\n';

/** `isFirst` tells whether a file belongs to a first picture. */
export function compileHints(isFirst) {
  return {
    name: 'compile-hints',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && isFirst(chunk)) chunk.code = HINT + chunk.code;
      }
    },
  };
}
