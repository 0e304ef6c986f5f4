// A Vite plugin: has zod read only what an object has itself. It walks its tables with `for … in`,
// and on a page whose old libraries add to Object.prototype it would find their functions there and
// end. Can go when zod walks its own keys.
const ZOD = /\/zod\/v4\/core\/[\w-]+\.js/;
const FOR_IN = /for \((const|let) (\w+) in (\w+(?:\.\w+)*)\)/g;

export function ownKeys() {
  return {
    name: 'own-keys',
    transform(code, id) {
      if (!ZOD.test(id) || !code.includes(' in ')) return;
      return { code: code.replace(FOR_IN, 'for ($1 $2 of Object.keys($3))'), map: null };
    },
  };
}
