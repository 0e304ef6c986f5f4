import * as z from 'zod/mini';
import { parsePhone } from '../../model/phone.ts';
import { because } from './because.ts';
import { image } from './image.ts';
import { localLink } from './link.ts';
import { maybe } from './presence.ts';
import type { SingleSection } from './section.ts';
import { text } from './text.ts';

const digits = (count: number) =>
  z.string().check(z.regex(new RegExp(String.raw`^\d{${count}}$`), because('bad-number')));

export const email = z.string().check(z.regex(/^[^\s@,;<>]+@[^\s@,;<>]+$/, because('bad-email')));
export const phone = z
  .string()
  .check(z.refine((value) => parsePhone(value) !== undefined, because('bad-phone')));

export const organisationSchema = z.object({
  name: text,
  url: maybe(localLink),
  logo: maybe(image),
  address: maybe(text),
  phone: maybe(phone),
  email: maybe(email),
  cvr: maybe(digits(8)),
  ean: maybe(digits(13)),
});

export type Organisation = z.output<typeof organisationSchema>;

export const organisation: SingleSection<Organisation> = {
  name: 'organisation',
  value: organisationSchema,
};
