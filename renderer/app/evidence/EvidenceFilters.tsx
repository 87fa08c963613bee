import { useMemo } from 'react';
import type { Partner } from '../../../shared/domain/partner.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { sorted } from '../../../shared/lib/order.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { ColourDot } from '../../ui/ColourDot.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useTexts } from '../i18n.ts';
import { kindColour } from '../kindColour.ts';
import { PartnerMark } from '../PartnerMark.tsx';
import { sessionName } from '../sessionName.ts';
import { useDrawer } from './drawerState.ts';

type Props = {
  /** The sessions that have evidence, in the order of the agenda. */
  readonly sessions: readonly Session[];
  readonly own: Partner | null;
  /** Goes on from the search to the first that was found. */
  readonly onEntered: () => void;
};

const ALL = 'all';
const OURS = 'oursFirst';
const kinds = [ALL, 'finding', 'cluster', 'card'] as const;

export function EvidenceFilters({ sessions, own, onEntered }: Props) {
  const { t, language } = useTexts();
  const { kind, sessionId, partner, typed } = useDrawer();
  const byId = useRecords((records) => records.partners);
  const partners = useMemo(() => sorted(byId.values()), [byId]);
  const labels = {
    search: t('planEvidence.filter.search'),
    session: t('planEvidence.filter.session'),
    partner: t('planEvidence.filter.partner'),
  };

  return (
    <search className="flex flex-col gap-2 px-4 pt-3">
      <TextField
        label={labels.search}
        isLabelHidden
        placeholder={t('planEvidence.filter.searchHint')}
        value={typed}
        onEdited={(words) => useDrawer.setState({ typed: words })}
        onCommitted={onEntered}
        onCancelled={() => useDrawer.setState({ typed: '' })}
      />
      <SegmentedControl
        label={t('planEvidence.filter.kind')}
        segments={kinds.map((id) => ({ id, label: t(`planEvidence.filter.kinds.${id}`) }))}
        value={kind}
        onChosen={(chosen) => useDrawer.setState({ kind: chosen })}
      />
      <div className="grid grid-cols-2 gap-2">
        <SelectField
          label={labels.session}
          isLabelHidden
          options={[
            { id: ALL, label: labels.session },
            ...sessions.map((each) => ({
              id: String(each.id),
              label: sessionName(t, each, language),
              lead: <ColourDot colour={kindColour(each.kind)} />,
            })),
          ]}
          value={sessionId ?? ALL}
          placeholder={labels.session}
          className="min-w-0"
          onChosen={(id) =>
            useDrawer.setState({ sessionId: sessions.find((each) => each.id === id)?.id ?? null })
          }
        />
        <SelectField
          label={labels.partner}
          isLabelHidden
          options={[
            { id: ALL, label: labels.partner },
            ...(own
              ? [
                  {
                    id: OURS,
                    label: t('planEvidence.filter.oursFirst'),
                    lead: <PartnerMark partner={own} isNamed />,
                  },
                ]
              : []),
            ...partners.map((each) => ({
              id: String(each.id),
              label: textIn(each.name, language) || each.mark,
              lead: <PartnerMark partner={each} isNamed />,
            })),
          ]}
          value={partner}
          placeholder={labels.partner}
          className="min-w-0"
          onChosen={(id) =>
            useDrawer.setState({
              partner: id === OURS ? OURS : (partners.find((each) => each.id === id)?.id ?? ALL),
            })
          }
        />
      </div>
    </search>
  );
}
