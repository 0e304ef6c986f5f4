import type { InitiativeViewsMessages } from '../initiative-views.ts';

const said = (count: number, one: string, many: string): string =>
  count === 0 ? '' : `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

export const en: InitiativeViewsMessages = {
  balanceText: 'How many initiatives there are for each goal in each phase.',
  balanceOpens: 'Press a number in the table to see which.',
  chart: 'Bubble chart: initiatives by goal and phase. The numbers are in the table below.',
  chartText:
    'The number in a bubble is how many initiatives there are. The bubble grows with their size: a flagship counts as four small ones, a large one as two.',
  table: 'Initiatives by goal and phase',
  goal: 'Goal',
  noGoal: 'Without a goal',
  noPhase: 'Without a phase',
  cell: (count, flagships, large, small) => {
    const parts = [
      said(flagships, 'flagship', 'flagships'),
      said(large, 'large', 'large'),
      said(small, 'small', 'small'),
    ].filter(Boolean);
    return `${count.toLocaleString('en')} (${parts.join(', ')})`;
  },
  empty: (goal, phase) => `No initiatives for the goal ${goal} in ${phase}`,
  emptyCells: 'No initiatives here',
  goals: 'Goals',

  cascadeText: 'From the vision at the top to the initiatives that carry it out.',
  alsoUnder: (names) => `Also belongs under ${names}`,
  withoutPolicy: 'Initiatives without a policy',
  adopted: (date) => `adopted ${date}`,
  more: (count) => `Show more (${count.toLocaleString('en')})`,
  decisions: 'Decisions',
  departs: (goals) => `Departs from ${goals}`,
  noReason: 'No reason is given.',
  noDecisions: 'No decisions belong to what you have chosen.',
  trace: (steps) => `The way from the vision: ${steps}`,

  metricsText: 'How far we are with what we measure.',
  noMetrics: 'No key figures belong to what you have chosen.',
  of: (value, target, unit) => `${value} of ${target} ${unit}`,
  target: (target) => `Target: ${target}`,
  reached: 'The target is reached',
  toGo: (left) => `${left} to go`,
  above: 'More than the target',
  series: (title) => `Development: ${title}`,
  time: 'Time',
  value: 'Number',
};
