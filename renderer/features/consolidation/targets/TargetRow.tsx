import type { PartnerId } from '../../../../shared/domain/partner.ts';
import type { TargetState } from '../../../../shared/records/consolidation/targets.ts';
import type { Records } from '../../../../shared/records/tables.ts';
import { formatList, formatNumber } from '../../../../shared/reports/format.ts';
import { IllustrativeMark } from '../../../app/IllustrativeMark.tsx';
import { useTexts } from '../../../app/i18n.ts';
import { PartnerMark } from '../../../app/PartnerMark.tsx';
import { percentOf } from '../../../app/percentOf.ts';
import { PromisedBar } from '../../../app/programmeTargets/PromisedBar.tsx';
import { targetText } from '../../../app/programmeTargets/targetText.ts';
import { useShownRecords } from '../consolidated.ts';
import { targetsOf } from '../derivations.ts';
import { Figure } from '../Figure.tsx';
import { listNames, partnerName } from '../names.ts';

type Props = { readonly state: TargetState };

/** A target as a bar that the partners fill, and what is missing or too much. */
export function TargetRow({ state }: Props) {
  const { t, language } = useTexts();
  const records = useShownRecords();
  const { target, wanted, promised, share, surplus, byPartner, activities } = state;
  const name = targetText(target.target, language) || t('lists.target.unnamed');
  const places = listNames(records, target.provinces, language);
  const standing =
    surplus === null
      ? null
      : surplus === 0
        ? t('consolidation.targets.exact')
        : t(surplus < 0 ? 'consolidation.targets.missing' : 'consolidation.targets.beyond', {
            n: formatNumber(Math.abs(surplus), language),
          });
  const of = t('consolidation.targets.promisedOf', { name });
  return (
    <li className="flex flex-col gap-2 rounded border border-line bg-raised px-4 py-3">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3 className="text-section">{name}</h3>
        <span className="text-quiet">
          {places.length === 0 ? t('consolidation.everywhere') : formatList(places, language)}
        </span>
        {target.illustrative && <IllustrativeMark />}
        <span className="ml-auto flex items-baseline gap-2">
          {standing && (
            <span className={surplus !== null && surplus < 0 ? 'text-amber' : 'text-quiet'}>{standing}</span>
          )}
          <Figure
            behind={{
              key: `target ${target.id}`,
              title: () => of,
              rows: (all) => stateIn(all, target.id)?.activities ?? [],
            }}
            count={activities.length}
            of={of}
            className="px-1 text-section"
          >
            {wanted === null
              ? formatNumber(promised, language)
              : t('consolidation.targets.sum', {
                  promised: formatNumber(promised, language),
                  wanted: formatNumber(wanted, language),
                })}
          </Figure>
          {share !== null && <span className="text-quiet tabular-nums">{percentOf(share, language)}</span>}
        </span>
      </div>
      {wanted !== null && wanted > 0 && (
        <PromisedBar
          quantity={wanted}
          promised={{
            total: promised,
            byPartner: new Map(byPartner.map(({ partnerId, quantity }) => [partnerId, quantity])),
            rows: activities,
          }}
        />
      )}
      <ul
        aria-label={t('consolidation.targets.byPartner', { name })}
        className="flex flex-wrap gap-x-2 gap-y-1"
      >
        {byPartner.length === 0 && <li className="text-quiet">{t('consolidation.targets.nobody')}</li>}
        {byPartner.map(({ partnerId, quantity, activities: own }) => {
          const partner = records.partners.get(partnerId);
          const who = partnerName(records, partnerId, language);
          const title = [name, who].join(t('planViews.comma'));
          return (
            <li key={partnerId}>
              <Figure
                behind={{
                  key: `target ${target.id} ${partnerId}`,
                  title: () => title,
                  rows: (all) => rowsOf(all, target.id, partnerId),
                }}
                count={own.length}
                of={title}
                className="flex items-center gap-1.5 px-1.5 py-1"
              >
                {partner && <PartnerMark partner={partner} size="small" isNamed />}
                <span aria-hidden className="max-w-40 truncate">
                  {who}
                </span>
                <span className="font-medium">{formatNumber(quantity, language)}</span>
              </Figure>
            </li>
          );
        })}
      </ul>
    </li>
  );
}

function stateIn(records: Records, id: string): TargetState | undefined {
  return targetsOf(records).find(({ target }) => target.id === id);
}

function rowsOf(records: Records, id: string, partnerId: PartnerId) {
  return stateIn(records, id)?.byPartner.find((each) => each.partnerId === partnerId)?.activities ?? [];
}
