// What React and Vue need to know of the elements, made of the manifest: components and the types of
// tags for React, the types of tags for Vue.
import { mkdir, readFile, writeFile } from 'node:fs/promises';

/**
 * React and Vue keep this name to themselves. An element's attribute may be written in capitals, and
 * so gets past React.
 */
const KEY = 'key';
const KEY_IN_REACT = 'addressKey';

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const handlerOf = (event) => `on${camel(`-${event}`)}`;
const comment = (text = '', indent = '  ') =>
  text && `${indent}/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*')} */\n`;
const typeOf = ({ type }) => type?.text ?? 'string';

/** The elements with the module that registers each, and the one of its class. */
async function elementsOf(manifest) {
  const { modules } = JSON.parse(await readFile(manifest, 'utf8'));
  return modules.flatMap(({ path, declarations = [] }) =>
    declarations
      .filter(({ tagName }) => tagName)
      .map(({ tagName, name, description, attributes = [], events = [] }) => {
        const module = path.replace(/^src/, '..').replace(/\.ts$/, '');
        return {
          tagName,
          name,
          description,
          attributes: attributes.map((one) => ({ ...one, property: one.fieldName ?? one.name })),
          events,
          module,
          define: module.endsWith('/vision-feed')
            ? module.replace(/vision-feed$/, 'provider')
            : module.replace(/[^/]+$/, 'define'),
        };
      }),
  );
}

const classImports = (elements) =>
  elements
    .map(({ name, module }) => `import type { ${name} as ${name}Element } from '${module}.js';`)
    .join('\n');

function eventImports(elements) {
  const types = new Set(elements.flatMap(({ events }) => events.map(typeOf)));
  return `import type { ${[...types].sort().join(', ')} } from '../element/events.js';`;
}

const propertyInReact = ({ property }) => (property === KEY ? KEY_IN_REACT : property);

const nameInReact = ({ name }) => (name === KEY ? KEY.toUpperCase() : name);

const reactComponent = ({ tagName, name, attributes, events, define }) => {
  const renamed = attributes.flatMap((one) =>
    propertyInReact(one) === one.name ? [] : [[propertyInReact(one), nameInReact(one)]],
  );
  const heard = events.map((event) => [handlerOf(event.name), event.name]);
  const written = (pairs) => JSON.stringify(Object.fromEntries(pairs));
  return `'use client';
import '${define}.js';
import { wrap } from './wrap.js';

export const ${name} = /* @__PURE__ */ wrap('${tagName}', ${written(renamed)}, ${written(heard)});
`;
};

const propsOf = ({ attributes, events }, property, handler) =>
  [
    ...attributes.flatMap((one) => {
      const name = property(one);
      return name ? `${comment(one.description)}  ${name}?: ${typeOf(one)} | undefined;` : [];
    }),
    ...events.map(
      (event) =>
        `${comment(event.description)}  ${handler(event)}?: ((event: ${typeOf(event)}) => void) | undefined;`,
    ),
  ].join('\n');

const quoted = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

const reactTypes = (elements) => `import type {
  DetailedHTMLProps,
  ForwardRefExoticComponent,
  HTMLAttributes,
  RefAttributes,
} from 'react';
${eventImports(elements)}
${classImports(elements)}

type Own<Props, Element> = Props & Omit<HTMLAttributes<Element>, keyof Props>;
type Tag<Props, Element> = Props &
  Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Props> & { class?: string | undefined };

${elements
  .map(
    (element) => `export interface ${element.name}Props {
${propsOf(element, propertyInReact, ({ name }) => handlerOf(name))}
}
${comment(element.description, '')}export declare const ${element.name}: ForwardRefExoticComponent<
  Own<${element.name}Props, ${element.name}Element> & RefAttributes<${element.name}Element>
>;

/** \`<${element.tagName}>\` as a tag of its own, as React 19 takes it. */
export interface ${element.name}Attributes {
${propsOf(
  element,
  (one) => quoted(nameInReact(one)),
  ({ name }) => quoted(`on${name}`),
)}
}`,
  )
  .join('\n\n')}

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({ tagName, name }) => `      '${tagName}': Tag<${name}Attributes, ${name}Element>;`).join('\n')}
    }
  }
}
`;

const vueTypes = (elements) => `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
${eventImports(elements)}
${classImports(elements)}

type Emits<Events> = EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
type Tag<Element, Props, Events> = new () => Element & {
  $props: Props & Omit<HTMLAttributes, keyof Props> & PublicProps;
  $emit: Emits<Events>;
};

${elements
  .map(
    (element) => `export interface ${element.name}Props {
${propsOf({ ...element, events: [] }, ({ name, property }) => name !== KEY && property)}
}
export interface ${element.name}Events {
${element.events.map((event) => `${comment(event.description)}  '${event.name}': ${typeOf(event)};`).join('\n')}
}`,
  )
  .join('\n\n')}

declare module 'vue' {
  interface GlobalComponents {
${elements
  .map(({ tagName, name }) => `    '${tagName}': Tag<${name}Element, ${name}Props, ${name}Events>;`)
  .join('\n')}
  }
}

/** For the compiler's option of this name: which tags are no components of Vue. */
export declare function isCustomElement(tag: string): boolean;
`;

const vueCode = (
  elements,
) => `const TAGS = new Set(${JSON.stringify(elements.map(({ tagName }) => tagName))});
export const isCustomElement = (tag) => TAGS.has(tag);
`;

/** Writes `react/` and `vue/` into `folder`, beside the modules of the classes. */
export async function frameworks(manifest, folder) {
  const elements = await elementsOf(manifest);
  for (const name of ['react', 'vue']) await mkdir(`${folder}/${name}`, { recursive: true });
  const barrel = elements.map(({ name, tagName }) => `export { ${name} } from './${tagName}.js';`);
  await Promise.all([
    ...elements.map((element) =>
      writeFile(`${folder}/react/${element.tagName}.js`, reactComponent(element)),
    ),
    writeFile(`${folder}/react/index.js`, `${barrel.join('\n')}\n`),
    writeFile(`${folder}/react/index.d.ts`, reactTypes(elements)),
    writeFile(`${folder}/vue/index.js`, vueCode(elements)),
    writeFile(`${folder}/vue/index.d.ts`, vueTypes(elements)),
  ]);
}
