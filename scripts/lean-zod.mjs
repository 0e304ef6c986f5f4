// A Vite plugin: makes zod what a page needs of it.
//
// It walks its tables with `for … in`: on a page whose old libraries add to Object.prototype it would
// find their functions there and end. And it carries the roads that a feed never takes: checks that
// wait for a promise, values on their way back, and the interface for other validators.
const ZOD = /\/zod\/v4\/core\/([\w-]+)\.js/;
const FOR_IN = /for \((const|let) (\w+) in (\w+(?:\.\w+)*)\)/g;

/** By file: what is cut out of zod's frame, and what stands in its place for the minifier to fold. */
const UNUSED = {
  core: [
    [/params\?\.Parent/g, 'undefined'],
    [/const protoMembers = proto;/, 'const protoMembers = undefined;'],
  ],
  schemas: [
    [/\w+ instanceof Promise/g, 'false'],
    [/ctx\.direction === "backward"/g, 'false'],
    [
      /, \{\s*(?:\/\/[^\n]*\s*)?get "~standard"\(\) \{[^{}]*\},\s*set "~standard"\(value\) \{[^{}]*\},\s*\}\)/,
      ')',
    ],
  ],
};

function cut(code, unused = []) {
  return unused.reduce((text, [pattern, instead]) => {
    const rest = text.replace(pattern, instead);
    if (rest === text) throw new Error(`zod's frame has no ${String(pattern)} any more.`);
    return rest;
  }, code);
}

export function leanZod() {
  return {
    name: 'lean-zod',
    transform(code, id) {
      const [, file] = ZOD.exec(id) ?? [];
      if (!file) return;
      const own = code.replace(FOR_IN, 'for ($1 $2 of Object.keys($3))');
      return { code: cut(own, UNUSED[file]), map: null };
    },
  };
}
