import type { CheckId } from '../../domain/planCheck.ts';

/** What each check says in a few words; documents print them too. */
export const checkTitles: Readonly<Record<CheckId, string>> = {
  noLead: 'No lead is named',
  noDates: 'No dates are set',
  noIndicator: 'No indicator is set',
  noBudget: 'No budget is set',
  noPayer: 'Nobody is named who pays',
  noEvidence: 'It answers nothing that the workshop found',
  endBeforeStart: 'It ends before it starts',
  outsidePhase: 'It lies outside the phase',
  overHundred: 'A share is over 100 %',
  duplicateWording: 'Another activity has the same wording',
  leadLoad: 'Its lead has many activities in one quarter',
  unconfirmedPartner: 'A supporting partner has not confirmed',
  programmeTarget: 'The targets do not add up to that of the programme',
};

/** What is asked of a plan, and the details of one activity. */
export const planChecks = {
  open_one: '{{count}} open check',
  open_other: '{{count}} open checks',
  none: 'No open check',
  accepted_one: '{{count}} accepted check',
  accepted_other: '{{count}} accepted checks',
  of: 'Checks of {{name}}',
  activity: 'Activity {{number}}',
  complete: '{{percent}} complete',
  meter: '{{percent}} complete, {{checks}}',
  meterHint:
    'Title, lead, dates, target group, deliverable, indicator, verification, amount, payer and evidence of all activities.',
  goTo: 'Go to the cell',
  goToOf: 'Go to the cell: {{name}}',
  accept: 'Accept with a reason…',
  acceptOf: 'Accept with a reason: {{name}}',
  acceptNow: 'Accept',
  reason: 'Why is it right as it is?',
  acceptedBecause: 'Accepted:',
  reopen: 'Ask again',
  reopenOf: 'Ask again: {{name}}',
  wholePlan: 'The whole plan',
  show: 'Which checks are shown',
  shown: { open: 'Open', accepted: 'Accepted' },
  shownCount: '{{what}} {{count}}',
  ready: {
    title: 'Nothing is left to ask',
    text: 'Every activity has somebody who answers for it, a time, a budget and a reason. This plan can go out.',
  },
  allAccepted: {
    title: 'Nothing is left to ask',
    text: 'Every check is green, or was accepted with a reason that is printed with the plan.',
  },
  noneAccepted: {
    title: 'Nothing was accepted',
    text: 'A check that is right as it is can be accepted. Its reason is kept and printed with the plan.',
  },
  empty: {
    title: 'Checks begin with the first activity',
    text: 'They say what a reasonable, practical and detailed plan still needs, and lead to the cell.',
  },
  title: checkTitles,
  why: {
    noLead: 'What belongs to everybody is done by nobody.',
    noDates: 'Without a month it stands in no quarter, and nobody can ask whether it is late.',
    noIndicator: 'Without an indicator nobody can show later that it worked.',
    noBudget: 'A plan without costs cannot be agreed. If it costs nothing, write 0.',
    noPayer: 'An amount that nobody bears stays a wish.',
    noEvidence:
      'The plan comes out of the workshop: each activity says which finding, cluster or card it answers.',
    endBeforeStart:
      'One of the two months is wrong. Until then timeline and quarters leave the activity out.',
    outsidePhase: 'The programme has its money and its mandate for the phase only.',
    overHundred: 'A share is at most the whole. If growth is meant, accept it and say so.',
    duplicateWording: 'A row was pasted twice, or two people plan the same thing.',
    leadLoad: 'One person can do only so much well in one quarter. Move an activity, or share it.',
    unconfirmedPartner: 'Whoever reads the plan will count on them. Ask, then mark them as confirmed.',
    programmeTarget: 'What all partners promise together is what the programme can reach.',
  },
  say: {
    endBeforeStart: 'It ends in {{end}} and starts in {{start}}.',
    outsidePhase: {
      start: 'It starts in {{month}}; the phase is {{phase}}.',
      end: 'It ends in {{month}}; the phase is {{phase}}.',
    },
    overHundred: '{{field}}: {{value}} %',
    duplicateWording: 'It says the same as {{number}}.',
    leadLoad: '{{quarter}}: {{lead}} answers for {{count}} activities; {{limit}} are agreed as the most.',
    unconfirmedPartner: '{{partner}} has not said yes.',
    programmeTarget: {
      under:
        '{{target}}: all partners together promise {{total}}, {{gap}} too few. This plan promises {{own}}.',
      over: '{{target}}: all partners together promise {{total}}, {{gap}} too many. This plan promises {{own}}.',
    },
    targetWithin: '{{target}} ({{provinces}})',
  },
} as const;
