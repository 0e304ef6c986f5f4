import { isText } from '../../feed/is-text.ts';
import type { RawItem } from '../../feed/raw.ts';
import type { Text } from '../../model/text.ts';

export { isText };
export { lookAt, type UnreadList } from '../../feed/look-at.ts';

/** The sections that the marks and the list are drawn from. */
export type Looked =
  'initiatives' | 'goals' | 'phases' | 'tracks' | 'places' | 'organisers' | 'policies';

/** What an item without a title is nothing without. */
export interface Titled extends RawItem {
  readonly id: string;
  readonly title: Text;
}

export const isString = (value: unknown): value is string => typeof value === 'string';

/** The text where it is one. */
export const textAt = (item: RawItem, name: string): Text | undefined => {
  const value = item[name];
  return isText(value) ? value : undefined;
};

export const isTextOrNone = (value: unknown): boolean => value === undefined || isText(value);
