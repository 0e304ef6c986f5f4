/** Which element a module's class is, where it is one: the class and its registration live apart. */
function tagOf(path) {
  if (path === 'src/element/vision-feed.ts') return 'vision-feed';
  const [, name] = /^src\/widgets\/([\w-]+)\/\1\.ts$/.exec(path) ?? [];
  return name && `vision-${name}`;
}

/** Types that are a choice of words, by name: `BannerVariant` → `'line' | 'strip' | 'hero'`. */
const choices = new Map();

/** Names the elements, and writes out which words an attribute may hold. */
const house = {
  name: 'vision-widgets',
  analyzePhase({ ts, node }) {
    if (!ts.isTypeAliasDeclaration(node) || !ts.isUnionTypeNode(node.type)) return;
    const { types } = node.type;
    if (types.every((type) => ts.isLiteralTypeNode(type))) {
      choices.set(node.name.text, types.map((type) => type.getText()).join(' | '));
    }
  },
  packageLinkPhase({ customElementsManifest }) {
    for (const { path, declarations = [], exports = [] } of customElementsManifest.modules) {
      const tagName = tagOf(path);
      for (const declaration of declarations.filter(({ attributes }) => tagName && attributes)) {
        Object.assign(declaration, { tagName, customElement: true });
        const { name } = declaration;
        exports.push({
          kind: 'custom-element-definition',
          name: tagName,
          declaration: { name, module: path },
        });
        // What a widget passes on to its events is no name of one.
        declaration.events = declaration.events?.filter((event) =>
          event.name.startsWith('vision-'),
        );
        for (const attribute of declaration.attributes) {
          attribute.type ??= declaration.members?.find(
            (member) => member.attribute === attribute.name || member.name === attribute.fieldName,
          )?.type;
        }
        for (const { type } of [...declaration.attributes, ...(declaration.members ?? [])]) {
          if (choices.has(type?.text)) type.text = choices.get(type.text);
        }
      }
    }
  },
};

export default {
  globs: ['src/element/*.ts', 'src/widgets/**/*.ts'],
  litelement: true,
  // It would write the folder it was told to write to into package.json.
  packagejson: false,
  plugins: [house],
};
