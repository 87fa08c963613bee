import type { BlockModel, BlockRow } from '../../../domain/blockModel.ts';
import type { Finding } from '../../../domain/finding.ts';
import { referenceOf } from '../../../domain/reference.ts';
import type { Session, SessionId } from '../../../domain/session.ts';
import { evidenceOf } from '../../../records/evidence.ts';
import { linkReference } from '../../../records/evidenceWords.ts';
import { findingsOfSession, sessionsInOrder } from '../../../records/queries.ts';
import { band, cell, column, dash, model, nothing, optional, row, table } from '../blockTable.ts';
import { type BlockWords, joined, plain, shown } from '../blockWords.ts';
import { shareText } from '../evidenceText.ts';

/** What a session concluded, or what all of them did, each under its own title. */
export function findingsBlock(words: BlockWords, sessionId: SessionId | null): BlockModel {
  const { records } = words;
  const sessions = sessionsInOrder(records).filter(({ id }) => sessionId === null || id === sessionId);
  const own = sessions.map((session) => ({ session, findings: findingsOfSession(records, session.id) }));
  const filled = own.filter(({ findings }) => findings.length > 0);
  const [only] = sessionId === null ? [] : sessions;
  const caption = only
    ? words.say((naming, { strategy }) => strategy.captions.findingsOf(naming.text(only.title)))
    : words.label(({ captions }) => captions.findings);
  if (sessionId !== null && !only) return nothing(caption, words.empty('gone'));
  if (filled.length === 0) return nothing(caption, words.empty('findings'));
  const columns = [
    column(words.head('reference'), 8),
    column(words.head('finding'), 43),
    column(words.head('grade'), 14),
    column(words.head('source'), 18),
    column(words.head('restsOn'), 17),
  ];
  const rows = filled.flatMap(({ session, findings }) => [
    ...(sessionId === null ? [sessionBand(session, columns.length)] : []),
    ...findings.map((finding) => findingRow(finding, words)),
  ]);
  return model(caption, [table(columns, rows)]);
}

function sessionBand({ id, title }: Session, span: number): BlockRow {
  return band(`session:${id}`, shown(title), span);
}

function findingRow(finding: Finding, words: BlockWords): BlockRow {
  const reference = referenceOf('findings', finding.number);
  const reservations = words.say((naming, { report }) =>
    naming
      .reservations(finding.reservations)
      .map(({ partner, text }) => report.reservation(partner, text))
      .join('\n'),
  );
  const statement = shown(finding.statement);
  const said = statement.en === '' ? words.missing('line') : statement;
  return row(
    `finding:${finding.id}`,
    [
      cell(reference, 'strong'),
      cell(joined([said, reservations], '\n')),
      cell(words.say((_, { report }) => report.grades[finding.grade])),
      optional(joined([shareText(finding.share, words), shown(finding.source)], '\n')),
      restsOn(finding, words),
    ],
    { anchor: reference, illustrative: finding.illustrative },
  );
}

/** References first, so that a reader finds the cards; then how much that is. */
function restsOn(finding: Finding, words: BlockWords) {
  const { records } = words;
  const { items, cards, votes } = evidenceOf(finding, records, words.evidence);
  if (items.length === 0) return dash;
  const references = items.flatMap(({ item }) => linkReference(item, records) ?? []).join(', ');
  const figures = words.label((labels) =>
    [...(cards > 0 ? [labels.cards(cards)] : []), ...(votes > 0 ? [labels.votes(votes)] : [])].join(
      labels.between,
    ),
  );
  return cell(joined([plain(references), figures], '\n'));
}
