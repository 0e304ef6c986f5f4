// A Vite plugin: cuts what Lit would tell somebody who writes a style sheet wrongly, which is none of a
// page's business: the types say it to us.
const CSS_TAG = /\/@lit\/reactive-element\/(?:\w+\/)*css-tag\.js/;
const ADVICE = [
  [/"CSSResult is not constructable\.[^"]*"/, '"css"'],
  [/"Value passed to 'css'[^"]*"\+(\w+)\+"[^"]*"/, '"css"+$1'],
];

export function leanLit() {
  return {
    name: 'lean-lit',
    transform(code, id) {
      if (!CSS_TAG.test(id)) return;
      return {
        code: ADVICE.reduce((text, [pattern, instead]) => {
          const rest = text.replace(pattern, instead);
          if (rest === text) throw new Error(`Lit has no ${String(pattern)} any more.`);
          return rest;
        }, code),
        map: null,
      };
    },
  };
}
