import type { Partner, PartnerId } from '../../../shared/domain/partner.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckRow } from '../../ui/CheckRow.tsx';

type Props = {
  readonly partners: readonly Partner[];
  /** Those that get none. */
  readonly left: ReadonlySet<PartnerId>;
  readonly onChanged: (left: ReadonlySet<PartnerId>) => void;
};

/** Which partners get a packet: all of them, until some are left out. */
export function PartnerPick({ partners, left, onChanged }: Props) {
  const { t, language } = useTexts();

  function toggle(id: PartnerId, isOn: boolean): void {
    const next = new Set(left);
    if (isOn) next.delete(id);
    else next.add(id);
    onChanged(next);
  }

  return (
    <section aria-label={t('exchange.write.for')} className="flex flex-col gap-1">
      <div className="flex items-center gap-2">
        <h3 className="mr-auto font-semibold">{t('exchange.write.for')}</h3>
        <Button label={t('export.all')} onPressed={() => onChanged(new Set())} />
        <Button label={t('export.none')} onPressed={() => onChanged(new Set(partners.map(({ id }) => id)))} />
      </div>
      <ul className="-mx-2 grid max-h-72 grid-cols-2 overflow-y-auto">
        {partners.map((partner) => (
          <li key={partner.id}>
            <CheckRow isChosen={!left.has(partner.id)} onToggled={(isOn) => toggle(partner.id, isOn)}>
              <PartnerMark partner={partner} isNamed />
              <span className="min-w-0">{textIn(partner.name, language) || partner.mark}</span>
            </CheckRow>
          </li>
        ))}
      </ul>
    </section>
  );
}
