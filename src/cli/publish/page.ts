import { escaped } from '../../fallback/html.ts';

/** The looks of all pages that `publish` writes; a file of its own, for policies without inline styles. */
export const STYLES = 'pages.css';

export const STYLE = `:root {
  color-scheme: light dark;
  --link: #0b4f9e;
  background: #fff;
  color: #1a1a1a;
}
@media (prefers-color-scheme: dark) {
  :root:not([data-frame]) {
    --link: #9cc7ff;
    background: #1a1a1a;
    color: #f2f2f2;
  }
}
a {
  color: var(--link);
}
body {
  font: 1.125rem/1.5 system-ui, sans-serif;
  margin: 0;
  overflow-wrap: anywhere;
}
body.page main {
  max-width: 44rem;
  margin: 0 auto;
  padding: 1rem;
}
h1, h2, h3, h4, h5, h6 {
  font-size: 1.125rem;
  line-height: 1.25;
  margin: 1.5rem 0 0.25rem;
}
h1 {
  font-size: 1.75rem;
  margin-block: 0 1rem;
}
body.page h2 {
  font-size: 1.375rem;
}
body.page h3 {
  font-size: 1.25rem;
}
p {
  margin: 0.25rem 0;
}
:is(h1, h2, h3, h4, h5, h6) > a, p > a:only-child {
  display: inline-block;
  min-height: 1.5rem;
}
img {
  max-width: 100%;
  height: auto;
}
main ul, main ol {
  padding: 0;
  list-style: none;
}
main :is(ul, ol) :is(ul, ol) {
  padding-inline-start: 1.25rem;
  list-style: disc;
}
main li {
  margin-block: 0.5rem;
}
table {
  border-collapse: collapse;
}
th, td {
  border: 1px solid;
  padding: 0.25rem 0.5rem;
  text-align: start;
}
.wide {
  overflow-x: auto;
}
/* A frame stands on somebody else's page, which is most often white: the device does not decide. */
:root[data-frame] {
  color-scheme: light;
}
:root[data-frame] :not(:defined) {
  display: block;
}
@media print {
  :root:root {
    background: none;
    color: #000;
  }
  a {
    color: inherit;
  }
}
`;

/** What a page of ours is made of. All but `title` and `language` is HTML. */
export interface Page {
  readonly title: string;
  readonly language: string;
  readonly head?: string;
  readonly body: string;
  /** The attributes of `<html>` and `<body>`. */
  readonly rootAttributes?: string;
  readonly bodyAttributes?: string;
  /** Where the styles are. */
  readonly styles?: string;
}

/** A whole page, in a folder beside that of the styles unless they are elsewhere. */
export function pageHtml({ title, language, head = '', body, ...attributes }: Page): string {
  const { rootAttributes = '', bodyAttributes = '', styles = `../${STYLES}` } = attributes;
  return `<!doctype html>
<html lang="${escaped(language)}"${rootAttributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${styles}">
${head}</head>
<body${bodyAttributes}>
${body}
</body>
</html>
`;
}
