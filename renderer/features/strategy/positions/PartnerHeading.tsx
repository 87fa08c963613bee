import type { Partner } from '../../../../shared/domain/partner.ts';
import { textIn } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';
import { PartnerMark } from '../../../app/PartnerMark.tsx';

type Props = { readonly partner: Partner };

/** Over the column of a partner: its mark, and as much of its name as there is room for. */
export function PartnerHeading({ partner }: Props) {
  const { language } = useTexts();
  return (
    <span className="flex min-w-0 items-center gap-1.5">
      <PartnerMark partner={partner} isNamed />
      <span className="truncate">{textIn(partner.name, language)}</span>
    </span>
  );
}
