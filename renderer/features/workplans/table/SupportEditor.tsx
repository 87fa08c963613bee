import type { Activity, Support } from '../../../../shared/domain/activity.ts';
import {
  namedPartners,
  parseSupport,
  partnerLabel,
  supportText,
} from '../../../../shared/domain/parseSupport.ts';
import type { Partner, PartnerId } from '../../../../shared/domain/partner.ts';
import { useTexts } from '../../../app/i18n.ts';
import { PartnerMark } from '../../../app/PartnerMark.tsx';
import { useRecords } from '../../../records/recordsStore.ts';
import type { EditorApi } from '../../../ui/grid/gridTypes.ts';
import { continued, lastName } from './lastName.ts';
import { SuggestEditor } from './SuggestEditor.tsx';
import type { Suggestion } from './SuggestionList.tsx';
import { usePlanNames } from './usePlanNames.ts';

type Props = {
  readonly api: EditorApi;
  readonly activity: Activity;
  readonly text: string;
  readonly onTyped: (text: string) => void;
};

const confirmation = 'confirmed:';

/** Several partners; of each that is named, whether it has said yes. */
export function SupportEditor({ api, activity, text, onTyped }: Props) {
  const { t, language } = useTexts();
  const { partners } = usePlanNames();
  const own = useRecords((records) => records.workplans.get(activity.workplanId)?.partnerId);

  const suggestion = (partner: Partner): Omit<Suggestion, 'id'> => ({
    label: partnerLabel(partner, partners, language),
    lead: <PartnerMark partner={partner} isNamed />,
  });

  return (
    <SuggestEditor
      api={api}
      label={t('planCells.column.supporting')}
      text={text}
      hint={t('planCells.supporting.hint')}
      none={t('planCells.supporting.none')}
      isUnderstood={(draft) => parseSupport(draft, partners).kind === 'support'}
      sectionsOf={(draft) => {
        const { supporting, unknown } = namedPartners(draft, partners);
        const wanted = unknown.length === 0 ? '' : lastName(draft);
        const fitting = partners.filter(
          ({ id, name, mark }) => id !== own && fits([name.en, name.zh, mark], wanted),
        );
        const chosen = wanted === '' ? supporting : [];
        return [
          {
            id: 'named',
            heading: t('planCells.supporting.isConfirmed'),
            suggestions: chosen.flatMap(({ partnerId, isConfirmed }) => {
              const partner = partners.find(({ id }) => id === partnerId);
              if (!partner) return [];
              const detail = t(isConfirmed ? 'planCells.confirmed' : 'planCells.notConfirmed');
              return [
                { ...suggestion(partner), id: `${confirmation}${partnerId}`, detail, isChosen: isConfirmed },
              ];
            }),
          },
          {
            id: 'partners',
            heading: t('planCells.supporting.partners'),
            suggestions: fitting.map((partner) => ({
              ...suggestion(partner),
              id: partner.id,
              isChosen: supporting.some(({ partnerId }) => partnerId === partner.id),
            })),
          },
        ];
      }}
      onTyped={onTyped}
      onChosen={(id, { draft, write }) => {
        const { supporting, unknown } = namedPartners(draft, partners);
        if (id.startsWith(confirmation)) {
          const confirmed = toggledConfirmation(supporting, id.slice(confirmation.length) as PartnerId);
          return write(supportText(confirmed, partners, language));
        }
        const next = supportText(toggled(supporting, id as PartnerId), partners, language);
        write(continued(next, unknown, draft, language));
      }}
    />
  );
}

function fits(names: readonly string[], wanted: string): boolean {
  return names.some((name) => name.toLowerCase().includes(wanted));
}

function toggledConfirmation(supporting: readonly Support[], partnerId: PartnerId): readonly Support[] {
  return supporting.map((each) =>
    each.partnerId === partnerId ? { ...each, isConfirmed: !each.isConfirmed } : each,
  );
}

/** Who is named anew has not confirmed yet. */
function toggled(supporting: readonly Support[], partnerId: PartnerId): readonly Support[] {
  const others = supporting.filter((each) => each.partnerId !== partnerId);
  return others.length < supporting.length ? others : [...supporting, { partnerId, isConfirmed: false }];
}
