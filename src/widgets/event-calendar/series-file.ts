/** What knows of events that take place more than once: for feeds that have any, in one file. */
export { parseRule } from '../../model/recurrence-rule.ts';
export { Series } from '../../model/series.ts';
