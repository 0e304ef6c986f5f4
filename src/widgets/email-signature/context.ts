import type { CSSResult, ReactiveControllerHost } from 'lit';
import type { Language } from '../../i18n/messages.ts';
import type { SignatureOptions, SignatureSource } from '../../model/signature/data.ts';
import type { Signature } from '../../model/signature/lines.ts';
import type { EmployeeForm } from './employee-form.ts';

/** The widget, as its parts know it. */
export type SignatureHost = ReactiveControllerHost & HTMLElement;

/** Where a signature is to be used. */
export const CLIENTS = [
  'outlook-new',
  'outlook-classic',
  'outlook-mac',
  'outlook-mobile',
  'gmail',
  'apple',
  'thunderbird',
  'text',
] as const;
export type Client = (typeof CLIENTS)[number];

/** Every view the widget has. */
export const VIEWS = ['person', 'find', 'many', 'coverage', 'exchange', 'scripts'] as const;
export type View = (typeof VIEWS)[number];
/** Those that are fetched when they are chosen. */
export type OtherView = Exclude<View, 'person'>;

/** What the widget knows when it is drawn, for the parts that are fetched later. */
export interface SignatureContext {
  readonly form: EmployeeForm;
  /** The language of the widget's own words, and the same with the page's region. */
  readonly language: Language;
  readonly pageLanguage: string;
  /** Of the headings inside the widget. */
  readonly headingLevel: number;
  readonly source: SignatureSource;
  /** The language of the signature, and those it may have. */
  readonly lang: Language;
  readonly languages: readonly Language[];
  /** The choice of a template, for views that have no form. */
  readonly renderTemplateChoice: () => unknown;
  readonly options: SignatureOptions;
  /** The employee's, with words in the place of a name that is not there yet. */
  readonly signature: Signature;
}

/** A view, or a part of one, that is fetched when it is shown. */
export interface Pane {
  readonly sheets: readonly CSSResult[];
  readonly render: (context: SignatureContext) => unknown;
}
