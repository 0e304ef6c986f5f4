import * as z from 'zod/mini';
import { id } from './id.ts';
import { maybe } from './presence.ts';
import type { Section } from './section.ts';
import { text } from './text.ts';
import { when } from './when.ts';

export const processSchema = z.object({ id, title: text, when: maybe(when) });

export type Process = z.output<typeof processSchema>;

export const processes: Section<Process> = { name: 'processes', item: processSchema };
