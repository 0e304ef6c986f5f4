/** React needs no more than Vite has. */
export default {
  base: './',
  oxc: { jsx: { runtime: 'automatic' } },
};
