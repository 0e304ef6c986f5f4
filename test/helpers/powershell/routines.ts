import type { Node } from 'web-tree-sitter';
import type { Routine, RoutineParameter } from './scope.ts';
import { child, core, needed, parts, unknown } from './syntax.ts';
import { fold } from './values.ts';

export function functionOf(node: Node): Routine {
  const block = child(node, 'script_block');
  const declared = child(node, 'function_parameter_declaration') ?? block;
  return routine(needed(node, 'function_name').text, declared, block && body(block));
}

export function scriptOf(name: string, root: Node): Routine {
  return routine(name, root, child(root, 'statement_list'));
}

/** The statements of a block in braces. */
export function body(block: Node): Node | undefined {
  const inner = child(block, 'script_block_body');
  return inner && child(inner, 'statement_list');
}

function routine(name: string, declared: Node | undefined, statements: Node | undefined): Routine {
  const block = declared && (child(declared, 'param_block') ?? declared);
  const list = block && child(block, 'parameter_list');
  const about = block && child(block, 'attribute_list');
  const asks = about ? /SupportsShouldProcess\s*=\s*\$true/i.test(about.text) : false;
  return { name, parameters: list ? parts(list).map(parameter) : [], statements, asks };
}

function parameter(node: Node): RoutineParameter {
  const name = needed(node, 'variable').text.slice(1);
  const given = child(node, 'script_parameter_default');
  const fallback = given?.children.at(-1);
  let type: string | undefined;
  let allowed: string[] | undefined;
  for (const attribute of child(node, 'attribute_list')?.children ?? []) {
    const literal = child(attribute, 'type_literal');
    if (literal) type = needed(literal, 'type_spec').text;
    else if (fold(needed(attribute, 'attribute_name').text) === 'validateset') {
      allowed = parts(needed(attribute, 'attribute_arguments')).map((value) =>
        core(needed(value, 'logical_expression')).text.slice(1, -1),
      );
    } else throw unknown(attribute);
  }
  return { name, type, fallback, allowed };
}
