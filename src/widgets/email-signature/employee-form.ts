import type { ReactiveControllerHost } from 'lit';
import type { Language } from '../../i18n/messages.ts';
import type { Employee, EmployeeField, Template } from '../../model/signature/data.ts';
import { settled, type FormState } from './fields.ts';

type Values = Partial<Record<EmployeeField, string>>;

/** Those that most people leave empty come last. */
const EMPLOYEE_FIELDS =
  'name title department phone mobile email address workingDays ean privacyUrl'.split(
    ' ',
  ) as EmployeeField[];
const MOST_PEOPLES = 6;

/** What the page's author asks for. */
interface Preset {
  readonly valueOf: (field: EmployeeField) => string;
  readonly template: () => string;
  readonly codes: () => boolean;
}

/** What can be chosen beside the fields. */
interface Chosen {
  readonly template?: string | undefined;
  readonly language?: Language | undefined;
  readonly hasGreeting?: boolean;
  readonly hasCodes?: boolean;
}

/** What an employee has written and chosen, over what the address says, over what the page says. */
export class EmployeeForm implements FormState {
  readonly #host: ReactiveControllerHost;
  readonly #preset: Preset;
  #written: Values = {};
  #addressed: Values = {};
  #chosen: Chosen = {};
  writing: EmployeeField | undefined;
  isNameMissed = false;

  constructor(host: ReactiveControllerHost, preset: Preset) {
    this.#host = host;
    this.#preset = preset;
  }

  readonly valueOf = (field: EmployeeField): string =>
    this.#written[field] ??
    this.#addressed[field] ??
    // What its writer has not left may still change; what the page's author wrote is whole.
    settled(field, this.#preset.valueOf(field));

  get employee(): Employee {
    const values = EMPLOYEE_FIELDS.map((field) => [field, this.valueOf(field)] as const);
    return { name: '', ...(Object.fromEntries(values) as Values) };
  }

  /** Whether a field is filled in that most people leave empty. */
  get hasMore(): boolean {
    return EMPLOYEE_FIELDS.slice(MOST_PEOPLES).some((field) => this.valueOf(field) !== '');
  }

  get language(): Language | undefined {
    return this.#chosen.language;
  }

  get hasGreeting(): boolean {
    return this.#chosen.hasGreeting ?? true;
  }

  get hasCodes(): boolean {
    return this.#chosen.hasCodes ?? this.#preset.codes();
  }

  /** The template to draw: what was chosen, what the author asks for, the feed's first. */
  template(offered: readonly Template[]): Template {
    const find = (word: string | undefined) => offered.find((template) => template === word);
    return find(this.#chosen.template) ?? find(this.#preset.template()) ?? offered[0] ?? 'full';
  }

  readonly type = (field: EmployeeField, value: string): void => {
    this.#written[field] = value;
    this.writing = field;
    this.#host.requestUpdate();
  };

  readonly leave = (field: EmployeeField, value: string): void => {
    this.#written[field] = settled(field, value);
    this.writing = undefined;
    this.#host.requestUpdate();
  };

  set(chosen: Chosen): void {
    this.#chosen = { ...this.#chosen, ...chosen };
    this.#host.requestUpdate();
  }

  /** What a deep link says. */
  adopt(values: Values, template: string | undefined): void {
    this.#addressed = values;
    this.set({ template: template ?? this.#chosen.template });
  }

  /** The name is needed for what was pressed: true where it is there. */
  askName(): boolean {
    this.isNameMissed = this.valueOf('name').trim() === '';
    this.#host.requestUpdate();
    return !this.isNameMissed;
  }
}
