import type { InitiativeViewsMessages } from '../initiative-views.ts';

const said = (count: number, one: string, many: string): string =>
  count === 0 ? '' : `${count.toLocaleString('da')} ${count === 1 ? one : many}`;

export const da: InitiativeViewsMessages = {
  balanceText: 'Hvor mange initiativer der er under hvert pejlemærke i hver fase.',
  balanceOpens: 'Tryk på et tal i tabellen for at se hvilke.',
  chart: 'Boblediagram: initiativer efter pejlemærke og fase. Tallene står i tabellen herunder.',
  chartText:
    'Tallet i boblen er antallet af initiativer. Boblen vokser med størrelsen: et flagskib fylder som fire små, et stort som to.',
  table: 'Initiativer efter pejlemærke og fase',
  goal: 'Pejlemærke',
  noGoal: 'Uden pejlemærke',
  noPhase: 'Uden fase',
  cell: (count, flagships, large, small) => {
    const parts = [
      said(flagships, 'flagskib', 'flagskibe'),
      said(large, 'stort', 'store'),
      said(small, 'lille', 'små'),
    ].filter(Boolean);
    return `${count.toLocaleString('da')} (${parts.join(', ')})`;
  },
  empty: (goal, phase) => `Ingen initiativer under pejlemærket ${goal} i ${phase}`,
  emptyCells: 'Her er der ingen initiativer',
  goals: 'Pejlemærker',

  cascadeText: 'Fra visionen øverst til de initiativer, der fører den ud i livet.',
  alsoUnder: (names) => `Hører også under ${names}`,
  withoutPolicy: 'Initiativer uden en politik',
  adopted: (date) => `vedtaget ${date}`,
  more: (count) => `Vis flere (${count.toLocaleString('da')})`,
  decisions: 'Beslutninger',
  departs: (goals) => `Fraviger ${goals}`,
  noReason: 'Begrundelsen er ikke oplyst.',
  noDecisions: 'Ingen beslutninger hører til det, du har valgt.',
  trace: (steps) => `Vejen fra visionen: ${steps}`,

  metricsText: 'Hvor langt vi er med det, vi måler.',
  noMetrics: 'Ingen måltal hører til det, du har valgt.',
  of: (value, target, unit) => `${value} af ${target} ${unit}`,
  target: (target) => `Mål: ${target}`,
  reached: 'Målet er nået',
  toGo: (left) => `${left} mangler`,
  above: 'Mere end målet',
  series: (title) => `Udvikling: ${title}`,
  time: 'Tid',
  value: 'Tal',
};
