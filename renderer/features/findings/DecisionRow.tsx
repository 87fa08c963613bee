import { Ellipsis } from 'lucide-react';
import { memo, useState } from 'react';
import type { Decision } from '../../../shared/domain/decision.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import { emptyText } from '../../../shared/domain/text.ts';
import { EditableText } from '../../app/EditableText.tsx';
import { IllustrativeMark } from '../../app/IllustrativeMark.tsx';
import { useTexts } from '../../app/i18n.ts';
import { MovableRow } from '../../app/MovableRow.tsx';
import { perform } from '../../app/perform.ts';
import { removalEntries, stepEntries } from '../../app/rowEntries.ts';
import { afterOverlay } from '../../ui/afterOverlay.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { listId } from './findingActions.ts';
import { Reservations } from './Reservations.tsx';
import { ReserveButton } from './ReserveButton.tsx';
import type { RowActions } from './useRowActions.ts';

type Props = {
  readonly decision: Decision;
  /** Its place in the session, counted from 1: decisions have no reference of their own. */
  readonly number: number;
  readonly actions: RowActions;
};

/** What the room agreed to do, and who reserves. */
export const DecisionRow = memo(function DecisionRow({ decision, number, actions }: Props) {
  const { t } = useTexts();
  const [asked, setAsked] = useState<PartnerId | null>(null);
  const { id, reservations } = decision;
  const of = t('findings.decision.name', { number });
  return (
    <MovableRow
      id={id}
      kind="decision"
      list={listId('decision', decision.sessionId)}
      handleLabel={t('findings.handle', { reference: of })}
      onStepped={(by) => actions.step('decision', id, by)}
      onRemoved={() => actions.remove('decision', id)}
    >
      <div className="flex min-w-0 flex-col gap-1.5">
        <div className="flex items-start gap-3">
          <EditableText
            text={decision.text}
            label={of}
            placeholder={t('findings.decision.placeholder')}
            className="min-w-0 flex-1 py-1.5"
            onEdited={(text, gesture) => void perform('decisions/edit', { id, fields: { text } }, gesture)}
          />
          {decision.illustrative && <IllustrativeMark />}
        </div>
        <Reservations
          of={of}
          reservations={reservations}
          asked={asked}
          onAnswered={() => setAsked(null)}
          onReserved={(partnerId, text, gesture) =>
            void perform('decisions/reserve', { id, partnerId, text }, gesture)
          }
        />
      </div>
      <div className="flex">
        <ReserveButton
          of={of}
          reservations={reservations}
          onChosen={(partnerId) => {
            void perform('decisions/reserve', { id, partnerId, text: emptyText });
            afterOverlay(() => setAsked(partnerId));
          }}
        />
        <MenuButton
          icon={Ellipsis}
          isIconOnly
          label={t('findings.more', { reference: of })}
          entries={[
            ...stepEntries(t, (by) => actions.step('decision', id, by)),
            ...removalEntries(t, () => actions.remove('decision', id)),
          ]}
        />
      </div>
    </MovableRow>
  );
});
