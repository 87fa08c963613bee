import type { Language } from '../domain/text.ts';
import { documentLabels } from '../i18n/documentLabels.ts';
import { countBy } from '../lib/countBy.ts';
import { where } from '../records/queries.ts';
import type { Records } from '../records/tables.ts';
import { formatList, formatPercent } from './format.ts';
import type { People } from './participantsReport.ts';

/** The workshop in a few sentences: how many, not how good. */
export function workshopSentences(records: Records, people: People, language: Language): string {
  const { report, join } = documentLabels(language);
  const { sentences } = report;
  const filled = countBy(records.cards.values(), (card) => card.clusterId);
  const figures = {
    findings: records.findings.size,
    decisions: records.decisions.size,
    votings: records.votings.size,
  };
  return join([
    sentences.scope({
      days: records.days.size,
      sessions: where(records.sessions, ({ kind }) => kind !== 'break').length,
      people: people.all.people,
      partners: partnersIn(people),
    }),
    records.cards.size === 0
      ? sentences.noCards
      : sentences.cards({ cards: records.cards.size, clusters: filled.size }),
    ...(Object.values(figures).some((count) => count > 0) ? [sentences.results(figures)] : []),
  ]);
}

/** How many there were, how many of them women, and on which days. */
export function peopleSentences({ all, days, hasAttendance, ...people }: People, language: Language): string {
  const { report, join } = documentLabels(language);
  const { sentences } = report;
  if (all.people === 0) return sentences.noPeople;
  const unsaid = all.people - all.known;
  const attendance = days.map((day, index) => sentences.attendanceOf(all.attended[index] ?? 0, day));
  return join([
    sentences.people(all.people, partnersIn(people)),
    ...(all.known > 0
      ? [sentences.women(all.women, all.known, formatPercent(all.women, all.known, language))]
      : []),
    ...(unsaid > 0 && all.known > 0 ? [sentences.unsaid(unsaid)] : []),
    hasAttendance ? sentences.attendance(formatList(attendance, language)) : sentences.noAttendance,
  ]);
}

function partnersIn({ delegations }: Pick<People, 'delegations'>): number {
  return delegations.filter(({ mark, people }) => mark !== '' && people > 0).length;
}
