export default {
  globs: ['src/element/*.ts', 'src/widgets/**/*.ts'],
  litelement: true,
  // It would write the folder it was told to write to into package.json.
  packagejson: false,
};
