import type { ReactNode } from 'react';
import type { DecisionId } from '../../../shared/domain/decision.ts';
import type { FindingId } from '../../../shared/domain/finding.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { listAnnouncements } from '../../app/listAnnouncements.ts';
import { sessionName } from '../../app/sessionName.ts';
import { openState } from '../../records/recordsStore.ts';
import { DragArea } from '../../ui/drag/DragArea.tsx';
import { moveTo } from './findingActions.ts';

type Props = { readonly children: ReactNode };

/** In which findings and decisions are moved, within a session and to another one. */
export function RowDragArea({ children }: Props) {
  const { t, language } = useTexts();

  function nameOf(id: string): string {
    const { findings, decisions, sessions } = openState().records;
    const finding = findings.get(id as FindingId);
    if (finding) return referenceOf('findings', finding.number);
    const decision = decisions.get(id as DecisionId);
    if (decision) return textIn(decision.text, language) || t('findings.decision.one');
    const session = sessions.get(id.split(':')[1] as SessionId);
    return session ? sessionName(t, session, language) : '';
  }

  return (
    <DragArea
      instructions={t('list.instructions')}
      roleDescription={t('list.role')}
      announcements={listAnnouncements(nameOf)}
      renderHeld={({ id }) => <HeldRow name={nameOf(id)} words={wordsOf(id)} />}
      onDropped={moveTo}
    >
      {children}
    </DragArea>
  );

  function wordsOf(id: string): string {
    const finding = openState().records.findings.get(id as FindingId);
    return finding ? textIn(finding.statement, language) : '';
  }
}

function HeldRow({ name, words }: { readonly name: string; readonly words: string }) {
  return (
    <div className="flex h-11 max-w-xl items-center gap-3 rounded border border-line-strong bg-raised px-3">
      <span className="shrink-0 text-quiet tabular-nums">{name}</span>
      <span className="truncate font-medium">{words}</span>
    </div>
  );
}
