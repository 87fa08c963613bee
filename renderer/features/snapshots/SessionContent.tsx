import { layBoard } from '../../../shared/domain/board.ts';
import type { Card } from '../../../shared/domain/card.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import { plainText } from '../../../shared/domain/richText.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { sorted } from '../../../shared/lib/order.ts';
import { cardsOfSession, where } from '../../../shared/records/queries.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { useTexts } from '../../app/i18n.ts';
import { sessionName } from '../../app/sessionName.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';

type Props = { readonly session: Session; readonly records: Records };

/** A session as a snapshot holds it: a plain list of what was said and concluded. */
export function SessionContent({ session, records }: Props) {
  const { t, language } = useTexts();
  const count = cardsOfSession(records, session.id).filter((card) => !card.parked).length;
  const findings = sorted(where(records.findings, (finding) => finding.sessionId === session.id));
  const notes = records.sessionNotes.get(session.id);
  const written = notes ? plainText(notes.text).trim() : '';
  const title = (
    <>
      <span className="min-w-0 flex-1">{sessionName(t, session, language)}</span>
      <span className="font-normal text-label text-quiet tabular-nums">
        {t('snapshots.cards', { count })} · {t('snapshots.findings', { count: findings.length })}
      </span>
    </>
  );
  return (
    <Disclosure title={title} headingLevel={4} panelClassName="px-8 pb-4 empty:hidden">
      <p className="pb-2 text-quiet">{textIn(session.question, language)}</p>
      <Board session={session} records={records} />
      {findings.length > 0 && (
        <ul className="mt-3 border-t border-line pt-2">
          {findings.map((finding) => (
            <Line key={finding.id} reference={referenceOf('findings', finding.number)}>
              {textIn(finding.statement, language)}
            </Line>
          ))}
        </ul>
      )}
      {written !== '' && <p className="mt-3 border-t border-line pt-2 whitespace-pre-line">{written}</p>}
    </Disclosure>
  );
}

function Board({ session, records }: Props) {
  const { language } = useTexts();
  const columns = layBoard(session, records.clusters.values(), records.cards.values());
  const Title = columns.length > 1 ? 'h6' : 'h5';
  return columns.map(({ column, clusters, loose }) => (
    <section key={column.id}>
      {columns.length > 1 && <h5 className="pt-2 font-semibold">{textIn(column.title, language)}</h5>}
      {clusters.map(({ cluster, cards }) => (
        <section key={cluster.id} className="pt-2">
          <Title className="font-medium">
            <span className="text-label text-quiet tabular-nums">
              {referenceOf('clusters', cluster.number)}
            </span>{' '}
            {textIn(cluster.title, language)}
          </Title>
          <Cards cards={cards} />
        </section>
      ))}
      <Cards cards={loose} />
    </section>
  ));
}

function Cards({ cards }: { readonly cards: readonly Card[] }) {
  const { language } = useTexts();
  return (
    <ul>
      {cards.map((card) => (
        <Line key={card.id} reference={referenceOf('cards', card.number)}>
          {textIn(card.text, language)}
        </Line>
      ))}
    </ul>
  );
}

function Line({ reference, children }: { readonly reference: string; readonly children: string }) {
  return (
    <li className="flex gap-3 py-0.5" data-selectable>
      <span className="w-12 shrink-0 text-label text-quiet tabular-nums">{reference}</span>
      <span className="min-w-0">{children}</span>
    </li>
  );
}
