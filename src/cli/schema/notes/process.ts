import { activitySchema, documentSchema } from '../../../feed/schema/activities.ts';
import { decisionSchema } from '../../../feed/schema/decisions.ts';
import { goalSchema } from '../../../feed/schema/goals.ts';
import { phaseSchema } from '../../../feed/schema/phases.ts';
import { policySchema } from '../../../feed/schema/policies.ts';
import { principleSchema } from '../../../feed/schema/principles.ts';
import { processSchema } from '../../../feed/schema/processes.ts';
import { trackSchema } from '../../../feed/schema/tracks.ts';
import { describeObject, type Note } from '../note.ts';

const process: Note = ['The process it belongs to, by id.', 'vision-2035'];

export const PROCESS = [
  describeObject('goal', 'A goal of the vision (pejlemærke).', goalSchema, {
    id: ['Names the goal.', 'sunde-og-aktive-liv'],
    title: ['What it is called.', 'Sunde og aktive liv'],
    summary: [
      'What it means, in a sentence or two.',
      'Alle har mulighed for et sundt og aktivt liv.',
    ],
    color: ['A colour for it.', '#1d6b4f'],
    url: ['Where to read more.', 'https://www.example.org/maal/sunde-liv'],
  }),
  describeObject('process', 'A process. One feed may tell of several.', processSchema, {
    id: ['Names the process.', 'vision-2035'],
    title: ['What it is called.', 'Vision 2035'],
    when: ['When it runs.', '2024/2035'],
  }),
  describeObject('principle', 'A principle that the process keeps to.', principleSchema, {
    id: ['Names the principle.', 'samskabelse'],
    title: ['What it is called.', 'Inddragelse og samskabelse'],
    text: ['What it means (limited markdown).', 'Vi udvikler sammen med dem, det handler om.'],
    process,
  }),
  describeObject('track', 'A track that runs through the phases.', trackSchema, {
    id: ['Names the track.', 'udadvendt'],
    title: ['What it is called.', 'Udadvendt spor'],
    audience: ['Whom it is for.', 'Borgere, foreninger og virksomheder'],
    purpose: ['What it is to achieve.', 'At skabe ejerskab til visionen'],
    lead: ['Who leads it, as a role.', 'Center for Kultur'],
    process,
  }),
  describeObject('phase', 'A phase. Phases may overlap and come again.', phaseSchema, {
    id: ['Names the phase.', 'fase-1'],
    title: ['What it is called.', 'Kendskab, ejerskab og engagement'],
    purpose: ['What it is to achieve.', 'At visionen er kendt af alle'],
    when: [
      'When it runs, as loosely as it is known.',
      { edtf: '2024-03/2024-12~', text: 'fra foråret 2024' },
    ],
    color: ['A colour for it.', '#8a4b08'],
    process,
  }),
  describeObject(
    'activity',
    'Something done in the process: a meeting, a workshop, a hearing.',
    activitySchema,
    {
      id: ['Names the activity.', 'opstartsmoede'],
      title: ['What it is called.', 'Opstartsmøde for rådene'],
      when: ['When it is, as loosely as it is known.', '2024-05-29T17:00/2024-05-29T19:30'],
      event: [
        'The event it is, by id; date and status are then taken from there.',
        'opstartsmoede-29-maj',
      ],
      text: ['More about it (limited markdown).', 'Rådene mødes og begynder arbejdet.'],
      audience: ['Who takes part.', 'Råd og nævn'],
      theme: ['What it is about.', 'Hvordan kommer vi i gang?'],
      purpose: ['What it is to achieve.', 'En fælles start'],
      phases: ['The phases it belongs to, by id.', ['fase-1']],
      tracks: ['The tracks it belongs to, by id.', ['udadvendt']],
      principles: ['The principles it carries out, by id.', ['samskabelse']],
      process,
      status: ['How far it is: planned, held, cancelled, or awaiting a decision.', 'held'],
      responsible: ['Who is responsible, as roles.', ['Projektleder']],
      documents: ['Papers to read.', [{ title: 'Dagsorden', url: 'dagsorden.pdf' }]],
      questions: ['Questions to talk about there.', ['Hvad er vigtigst for jer?']],
      url: ['Where to read more.', 'https://www.example.org/opstart'],
    },
  ),
  describeObject('document', 'A paper to read.', documentSchema, {
    title: ['What it is called.', 'Dagsorden'],
    url: ['Where it is.', 'dagsorden.pdf'],
  }),
  describeObject('decision', 'A decision of the council or a committee.', decisionSchema, {
    id: ['Names the decision.', 'vedtaget-vision'],
    title: ['What was decided.', 'Vision 2035 vedtages'],
    date: ['The day it was decided.', '2024-02-27'],
    body: ['Who decided.', 'Byrådet'],
    outcome: ['How it ended.', 'Godkendt'],
    url: ['Where to read it.', 'https://www.example.org/referat'],
    initiatives: ['The initiatives it is about, by id.', ['byttemarked']],
    goals: ['The goals it serves, by id.', ['sunde-og-aktive-liv']],
    departsFrom: ['The goals it departs from, by id.', []],
    reason: ['Why it departs from them.', 'Af hensyn til budgettet'],
  }),
  describeObject('policy', 'A policy or strategy between vision and initiatives.', policySchema, {
    id: ['Names the policy.', 'sundhedspolitik'],
    title: ['What it is called.', 'Sundhedspolitik'],
    level: ['What such a paper is called here. Its depth comes from its parents.', 'Hovedpolitik'],
    parents: ['The policies it carries out, by id; none: the vision itself.', []],
    status: ['How far it is, in words.', 'Vedtaget'],
    adopted: ['When it was adopted.', '2023-11'],
    owner: ['Who looks after it.', 'Center for Sundhed'],
    url: ['Where to read it.', 'https://www.example.org/sundhedspolitik'],
  }),
];
