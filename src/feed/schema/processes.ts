import type { output } from 'zod/v4/core';
import { id } from './id.ts';
import { object } from './kinds.ts';
import { maybe } from './presence.ts';
import type { Section } from './section.ts';
import { text } from './text.ts';
import { when } from './when.ts';

export const processSchema = object({ id, title: text, when: maybe(when) });

export type Process = output<typeof processSchema>;

export const processes: Section<Process> = { name: 'processes', item: processSchema };
