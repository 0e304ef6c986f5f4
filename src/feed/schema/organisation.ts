import type { output } from 'zod/v4/core';
import { matches } from './checks.ts';
import { image } from './image.ts';
import { object, string } from './kinds.ts';
import { localLink } from './link.ts';
import { maybe } from './presence.ts';
import type { SingleSection } from './section.ts';
import { text } from './text.ts';

const digits = (count: number) =>
  string(matches(new RegExp(String.raw`^\d{${count}}$`), 'bad-number'));

export const email = string(matches(/^[^\s@,;<>]+@[^\s@,;<>]+$/, 'bad-email'));
/** Looks like a number that can be dialled; what dials it, `model/phone.ts`, looks closer. */
export const phone = string(matches(/^\(?(?:\+|00|[2-9])[\d\s()./-]{6,30}$/, 'bad-phone'));

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
