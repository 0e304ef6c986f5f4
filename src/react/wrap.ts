import {
  createElement,
  forwardRef,
  useImperativeHandle,
  useRef,
  type ForwardRefExoticComponent,
  type RefAttributes,
} from 'react';

/** What React calls in its own way on every element, and its older versions not on ours. */
const CLASS = 'className';

type Listener = (event: Event) => void;

/**
 * `tag` as a component of React, for React 18 too, which knows nothing of an element's events and
 * writes `false` into an attribute. `attributes` and `events` say what is called otherwise than in
 * React. What is set goes by attributes, so that a server writes them as well.
 */
export function wrap<Element extends HTMLElement, Props extends object>(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  events: Readonly<Record<string, string>>,
): ForwardRefExoticComponent<Props & RefAttributes<Element>> {
  const Wrapped = forwardRef<Element | null, object>((props, ref) => {
    const element = useRef<Element | null>(null);
    useImperativeHandle<Element | null, Element | null>(ref, () => element.current, []);
    const passed: Record<string, unknown> = {};
    const listeners: [string, Listener][] = [];
    for (const [name, value] of Object.entries(props)) {
      const event = events[name];
      if (event === undefined) {
        passed[name === CLASS ? 'class' : (attributes[name] ?? name)] =
          value === false ? undefined : value;
      } else if (typeof value === 'function') {
        listeners.push([event, value as Listener]);
      }
    }
    // A new function each time: React hands the element out of the last one's hands into this one's.
    passed.ref = (now: Element | null) => {
      for (const [type, listener] of listeners) {
        element.current?.removeEventListener(type, listener);
        now?.addEventListener(type, listener);
      }
      element.current = now;
    };
    return createElement(tag, passed);
  });
  Wrapped.displayName = tag;
  return Wrapped as ForwardRefExoticComponent<Props & RefAttributes<Element>>;
}
