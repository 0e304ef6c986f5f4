import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { Language, Parser, type Node } from 'web-tree-sitter';
import { NotInterpreted } from './values.ts';

let loaded: Promise<Parser> | undefined;

/** A PowerShell grammar that is not ours; it is large, and loaded once. */
export function powerShellParser(): Promise<Parser> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Parser> {
  // Its one great function takes V8's optimiser 13 seconds, and the process waits for it at its end.
  setFlagsFromString('--liftoff-only');
  await Parser.init();
  const require = createRequire(import.meta.url);
  const grammar = require.resolve('tree-sitter-powershell/tree-sitter-powershell.wasm');
  const parser = new Parser();
  parser.setLanguage(await Language.load(grammar));
  return parser;
}

/** The first place the grammar stumbles over. */
export function firstError(node: Node): Node | undefined {
  if (node.isError || node.isMissing) return node;
  for (const child of node.children) {
    const found = child.hasError || child.isMissing ? firstError(child) : undefined;
    if (found) return found;
  }
  return undefined;
}

export function rootOf(parser: Parser, text: string): Node {
  const root = parser.parse(text)?.rootNode;
  if (!root) throw new NotInterpreted('a text that is no script');
  const error = firstError(root);
  if (error) throw new NotInterpreted(`line ${String(error.startPosition.row + 1)}: ${error.text}`);
  return root;
}

export const parts = (node: Node): Node[] =>
  node.children.filter((child) => child.type !== 'comment' && child.text !== ',');

/** The one child of that kind. */
export function child(node: Node, type: string): Node | undefined {
  return node.children.find((one) => one.type === type);
}

export function needed(node: Node, type: string): Node {
  const found = child(node, type);
  if (!found) throw unknown(node);
  return found;
}

/** The grammar wraps an expression in a node for every operator it might have had. */
export function core(node: Node): Node {
  let inner = node;
  for (let only = inner.children[0]; WRAPPERS.has(inner.type) && inner.childCount === 1;) {
    if (!only) break;
    inner = only;
    only = inner.children[0];
  }
  return inner;
}

const LEVELS = [
  'logical',
  'bitwise',
  'comparison',
  'additive',
  'multiplicative',
  'format',
  'range',
];
const WRAPPERS = new Set([
  ...LEVELS.flatMap((level) => [`${level}_expression`, `${level}_argument_expression`]),
  'array_literal_expression',
  'unary_expression',
  'argument_expression',
  'left_assignment_expression',
  'pipeline',
  'pipeline_chain',
  'string_literal',
  'integer_literal',
]);

export function unknown(node: Node): NotInterpreted {
  return new NotInterpreted(
    `${node.type} on line ${String(node.startPosition.row + 1)}: ${node.text.slice(0, 80)}`,
  );
}
