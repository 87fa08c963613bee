import type { FileChild } from 'docx';
import { formatNumber } from '../../../shared/reports/format.ts';
import type { EvidenceLine } from '../../../shared/reports/planEvidence.ts';
import type { WorkplanReport } from '../../../shared/reports/workplanReport.ts';
import type { Numbers } from '../caption.ts';
import { textWidth } from '../page.ts';
import { dagger } from '../tables/tableCells.ts';
import { para } from '../tables/tableXml.ts';
import { activityText, titleOf } from './logframe.ts';
import type { Column } from './planCells.ts';
import { type Content, planList } from './planList.ts';
import type { Say, Wording } from './wording.ts';

const whole = textWidth.portrait;
const number: Column = { head: (_, { plan }) => plan.columns.number, width: 700 };
const activity: Column = { head: (_, { plan }) => plan.columns.title, width: 3000, grows: true };

export function milestones(wording: Wording, numbers: Numbers): readonly FileChild[] {
  const { report } = wording;
  const columns: readonly Column[] = [
    { head: (_, { plan }) => plan.heads.month, width: 1500 },
    { head: (_, { plan }) => plan.columns.milestones, width: 3400, grows: true },
    number,
    activity,
    { head: (_, { plan }) => plan.heads.isDone, width: 850 },
  ];
  const lines = report.milestones.map(({ row, isDone }, at) => ({
    cells: [
      line(at, ({ month }) => month),
      (each, { untitled }) => each.milestones[at]?.title || untitled,
      report.rows[row]?.number ?? '',
      titleOf(row),
      isDone ? (_, { plan }) => plan.yes : '',
    ] satisfies readonly Content[],
  }));
  return [
    numbers.table(wording.line((_, { plan }) => plan.captions.milestones)),
    planList(wording, whole, columns, lines),
  ];

  function line(at: number, say: (each: WorkplanReport['milestones'][number]) => string): Say {
    return (each) => {
      const found = each.milestones[at];
      return found ? say(found) : '';
    };
  }
}

export function risks(wording: Wording, numbers: Numbers): readonly FileChild[] {
  const { report } = wording;
  const has = (field: 'risks' | 'remarks'): boolean =>
    report.rows.some((row) => row.kind === 'activity' && row[field] !== '');
  const shown = (['risks', 'remarks'] as const).filter(has);
  const columns: readonly Column[] = [
    number,
    activity,
    ...shown.map((field) => ({
      head: ((_, { plan }) => plan.columns[field]) satisfies Say,
      width: field === 'risks' ? 4400 : 2600,
      grows: true,
    })),
  ];
  const lines = report.rows.flatMap((row, at) =>
    row.kind === 'activity' && (row.risks !== '' || row.remarks !== '')
      ? [
          {
            cells: [
              row.number,
              titleOf(at),
              ...shown.map((field) => activityText(at, (each) => each[field])),
            ],
          },
        ]
      : [],
  );
  return [
    numbers.table(wording.line((_, { plan }) => plan.captions.risks)),
    planList(wording, whole, columns, lines),
  ];
}

export function contacts(wording: Wording, numbers: Numbers): readonly FileChild[] {
  const { report } = wording;
  const hasContact = report.contacts.some(({ contact }) => contact !== '');
  const columns: readonly Column[] = [
    { head: (_, { plan }) => plan.heads.name, width: 2400, grows: true },
    { head: (_, { plan }) => plan.heads.role, width: 3400, grows: true },
    ...(hasContact
      ? [{ head: ((_, { plan }) => plan.heads.contact) satisfies Say, width: 2800, grows: true }]
      : []),
  ];
  const lines = report.contacts.map(({ name, other, contact }, at) => ({
    cells: [
      [para('PlanText', name), ...(other === '' ? [] : [para('PlanQuiet', other)])],
      ((each) => each.contacts[at]?.role ?? '') satisfies Say,
      ...(hasContact ? [contact] : []),
    ],
  }));
  return [
    numbers.table(wording.line((_, { plan }) => plan.captions.contacts)),
    planList(wording, whole, columns, lines),
  ];
}

export function accepted(wording: Wording, numbers: Numbers): readonly FileChild[] {
  const { report } = wording;
  const columns: readonly Column[] = [
    number,
    activity,
    { head: (_, { plan }) => plan.columns.checks, width: 2600, grows: true },
    { head: (_, { plan }) => plan.heads.reason, width: 3000, grows: true },
  ];
  const lines = report.accepted.map(({ row, check }, at) => ({
    cells: [
      row === null ? '' : (report.rows[row]?.number ?? ''),
      row === null ? (((_, { plan }) => plan.wholePlan) satisfies Say) : titleOf(row),
      ((_, { plan }) => plan.checks[check]) satisfies Say,
      ((each) => each.accepted[at]?.reason ?? '') satisfies Say,
    ],
  }));
  return [
    numbers.table(wording.line((_, { plan }) => plan.captions.accepted)),
    planList(wording, whole, columns, lines),
  ];
}

/** What the plan rests on: each finding with its grade, source and share, and what it rests on itself. */
export function evidence(wording: Wording, numbers: Numbers): readonly FileChild[] {
  const { report, language } = wording;
  const columns: readonly Column[] = [
    { head: (_, { plan }) => plan.heads.reference, width: 760 },
    { head: (_, { plan }) => plan.heads.statement, width: 4600, grows: true },
    { head: (_, { plan }) => plan.heads.restsOn, width: 1350 },
    { head: (_, { plan }) => plan.heads.votes, width: 800, align: 'right' },
    { head: (_, { plan }) => plan.heads.activities, width: 1400 },
  ];
  const lines = report.evidence.map((each, at) => ({
    cells: [
      each.reference,
      statement(wording, each, at),
      ((_, { plan }) => countsOf(each, plan)) satisfies Say,
      each.votes === 0 ? '' : formatNumber(each.votes, language),
      each.activities.join(', '),
    ],
  }));
  return [
    numbers.table(wording.line((_, { plan }) => plan.captions.evidence)),
    planList(wording, whole, columns, lines),
  ];
}

function countsOf({ clusters, cards }: EvidenceLine, plan: Wording['labels']['plan']): string {
  return [...(clusters > 0 ? [plan.clusters(clusters)] : []), ...(cards > 0 ? [plan.cards(cards)] : [])].join(
    plan.comma,
  );
}

function statement(wording: Wording, each: EvidenceLine, at: number) {
  const [first = '', ...others] = wording.texts(({ evidence: all }) => all[at]?.text ?? '');
  const remarks: Say = ({ evidence: all }, { report: words }) => {
    const own = all[at];
    if (!own) return '';
    const said = [
      own.grade === null ? '' : words.grades[own.grade],
      own.share,
      own.source === '' ? '' : words.source(own.source),
    ];
    return said.filter((part) => part !== '').join(' · ');
  };
  const reservations = each.reservations.flatMap((_, index) =>
    wording.texts(({ evidence: all }, { report: words }) => {
      const own = all[at]?.reservations[index];
      return own ? words.reservation(own.partner, own.text) : '';
    }),
  );
  return [
    para('PlanText', first, dagger(each.illustrative)),
    ...others.map((other) => para('PlanOther', other)),
    ...wording.texts(remarks).map((text) => para('PlanQuiet', text)),
    ...reservations.map((text) => para('PlanQuiet', text)),
  ];
}
