import { lineOf, type StrategyLine, sameLine } from '../../../../shared/domain/strategyLine.ts';
import { textIn } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';
import { PartnerMark } from '../../../app/PartnerMark.tsx';
import { StandMark } from '../../../app/StandMark.tsx';
import { useRecords } from '../../../records/recordsStore.ts';
import { useCopy } from '../useCopy.ts';

type Props = { readonly line: StrategyLine };

/** Where this partner stood on the line when the packet was written. */
export function OwnPosition({ line }: Props) {
  const { t, language } = useTexts();
  const { partner } = useCopy();
  const position = useRecords(({ positions }) =>
    [...positions.values()].find((each) => each.partnerId === partner.id && sameLine(lineOf(each), line)),
  );
  if (!position) return null;
  const words = position.stand === 'agreed' ? '' : textIn(position.text, language);
  return (
    <p className="flex items-center gap-2">
      <PartnerMark partner={partner} size="small" isNamed />
      <span className="text-quiet">{t('partnerCopy.strategy.position')}</span>
      <StandMark standing={position.stand} word={t(`positions.standing.${position.stand}`)} />
      {words !== '' && <span className="min-w-0">{words}</span>}
    </p>
  );
}
