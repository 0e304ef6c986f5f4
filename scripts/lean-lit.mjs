// A Vite plugin: cuts what Lit would tell somebody who writes a style sheet wrongly, which is none of a
// page's business: the types say it to us. And what it does where sheets cannot be adopted: all the
// browsers we know of can, and a strict policy forbids the rest.
const CSS_TAG = /\/@lit\/reactive-element\/(?:\w+\/)*css-tag\.js/;
const CUTS = [
  [/"CSSResult is not constructable\.[^"]*"/, '"css"'],
  [/"Value passed to 'css'[^"]*"\+(\w+)\+"[^"]*"/, '"css"+$1'],
  [/=\w+\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/, '=!0'],
  [/if\(\w+\)(\w+\.adoptedStyleSheets=[^;]*);else for\(.*?\{.*?\}/, '$1'],
  [/(\w+)=\w+\?(\w+=>\w+):\w+=>\w+ instanceof CSSStyleSheet\?.*?\(\w+\):\w+;/, '$1=$2;'],
];

export function leanLit() {
  return {
    name: 'lean-lit',
    transform(code, id) {
      if (!CSS_TAG.test(id)) return;
      return {
        code: CUTS.reduce((text, [pattern, instead]) => {
          const rest = text.replace(pattern, instead);
          if (rest === text) throw new Error(`Lit has no ${String(pattern)} any more.`);
          return rest;
        }, code),
        map: null,
      };
    },
  };
}
