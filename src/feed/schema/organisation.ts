import type { output } from 'zod/v4/core';
import { parsePhone } from '../../model/phone.ts';
import { matches, test } from './checks.ts';
import { image } from './image.ts';
import { object, string } from './kinds.ts';
import { localLink } from './link.ts';
import { maybe } from './presence.ts';
import type { SingleSection } from './section.ts';
import { text } from './text.ts';

const digits = (count: number) =>
  string(matches(new RegExp(String.raw`^\d{${count}}$`), 'bad-number'));

export const email = string(matches(/^[^\s@,;<>]+@[^\s@,;<>]+$/, 'bad-email'));
export const phone = string(test(parsePhone, 'bad-phone'));

export const organisationSchema = object({
  name: text,
  url: maybe(localLink),
  logo: maybe(image),
  address: maybe(text),
  phone: maybe(phone),
  email: maybe(email),
  cvr: maybe(digits(8)),
  ean: maybe(digits(13)),
});

export type Organisation = output<typeof organisationSchema>;

export const organisation: SingleSection<Organisation> = {
  name: 'organisation',
  value: organisationSchema,
};
