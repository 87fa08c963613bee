import { Ellipsis } from 'lucide-react';
import { memo, useState } from 'react';
import type { Finding } from '../../../shared/domain/finding.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import { emptyText } from '../../../shared/domain/text.ts';
import type { EvidenceIndex } from '../../../shared/records/evidence.ts';
import { EditableText } from '../../app/EditableText.tsx';
import { IllustrativeMark } from '../../app/IllustrativeMark.tsx';
import { useTexts } from '../../app/i18n.ts';
import { MovableRow } from '../../app/MovableRow.tsx';
import { perform } from '../../app/perform.ts';
import { chainEntry, removalEntries, stepEntries } from '../../app/rowEntries.ts';
import { afterOverlay } from '../../ui/afterOverlay.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { FindingMeasures } from './FindingMeasures.tsx';
import { listId } from './findingActions.ts';
import { Reservations } from './Reservations.tsx';
import { ReserveButton } from './ReserveButton.tsx';
import type { RowActions } from './useRowActions.ts';

type Props = {
  readonly finding: Finding;
  readonly index: EvidenceIndex;
  readonly actions: RowActions;
  /** It has just been made, and its statement is written next. */
  readonly isNew: boolean;
};

/** A finding with everything edited where it stands. */
export const FindingRow = memo(function FindingRow({ finding, index, actions, isNew }: Props) {
  const { t } = useTexts();
  const [asked, setAsked] = useState<PartnerId | null>(null);
  const { id, reservations } = finding;
  const reference = referenceOf('findings', finding.number);

  return (
    <MovableRow
      id={id}
      kind="finding"
      list={listId('finding', finding.sessionId)}
      handleLabel={t('findings.handle', { reference })}
      onStepped={(by) => actions.step('finding', id, by)}
      onRemoved={() => actions.remove('finding', id)}
    >
      <div className="flex min-w-0 flex-col gap-1.5">
        <div className="flex items-start gap-3">
          <span className="pt-1.5 text-label font-medium text-quiet tabular-nums">{reference}</span>
          <EditableText
            text={finding.statement}
            label={t('findings.statement.label', { reference })}
            placeholder={t('findings.statement.placeholder')}
            className="min-w-0 flex-1 py-1 text-body font-medium"
            isEditing={isNew ? true : undefined}
            onEdited={(statement, gesture) =>
              void perform('findings/edit', { id, fields: { statement } }, gesture)
            }
            onFinished={isNew ? (by) => actions.written(id, by) : undefined}
            onCancelled={isNew ? () => actions.written(id, 'enter') : undefined}
          />
          {finding.illustrative && <IllustrativeMark />}
        </div>
        <FindingMeasures finding={finding} reference={reference} />
        <EvidenceList finding={finding} reference={reference} index={index} />
        <Reservations
          of={reference}
          reservations={reservations}
          asked={asked}
          onAnswered={() => setAsked(null)}
          onReserved={(partnerId, text, gesture) =>
            void perform('findings/reserve', { id, partnerId, text }, gesture)
          }
        />
      </div>
      <div className="flex">
        <ReserveButton
          of={reference}
          reservations={reservations}
          onChosen={(partnerId) => {
            void perform('findings/reserve', { id, partnerId, text: emptyText });
            afterOverlay(() => setAsked(partnerId));
          }}
        />
        <MenuButton
          icon={Ellipsis}
          isIconOnly
          label={t('findings.more', { reference })}
          entries={[
            ...stepEntries(t, (by) => actions.step('finding', id, by)),
            chainEntry(t, { kind: 'finding', id }),
            ...removalEntries(t, () => actions.remove('finding', id)),
          ]}
        />
      </div>
    </MovableRow>
  );
});
