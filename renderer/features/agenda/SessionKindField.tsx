import { useMemo } from 'react';
import type { Session } from '../../../shared/domain/session.ts';
import { sessionKinds } from '../../../shared/domain/sessionKind.ts';
import { useTexts } from '../../app/i18n.ts';
import { kindColour } from '../../app/kindColour.ts';
import { perform } from '../../app/perform.ts';
import { ColourDot } from '../../ui/ColourDot.tsx';
import { SelectField } from '../../ui/SelectField.tsx';

type Props = { readonly session: Session; readonly name: string };

export function SessionKindField({ session, name }: Props) {
  const { t } = useTexts();
  const options = useMemo(
    () =>
      sessionKinds.map((kind) => ({
        id: kind,
        label: t(`kind.${kind}`),
        lead: <ColourDot colour={kindColour(kind)} />,
      })),
    [t],
  );
  return (
    <SelectField
      label={t('agenda.kindOf', { name })}
      isLabelHidden
      options={options}
      value={session.kind}
      placeholder={t(`kind.${session.kind}`)}
      className="w-56 shrink-0 [&>button]:border-transparent [&>button]:bg-transparent [&>button]:text-label min-[1600px]:[&>button]:text-body [&>button:hover]:border-line-strong"
      onChosen={(kind) => void perform('sessions/edit', { id: session.id, fields: { kind } })}
    />
  );
}
