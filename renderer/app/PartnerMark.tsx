import type { Partner } from '../../shared/domain/partner.ts';
import { textIn } from '../../shared/domain/text.ts';
import { Mark } from '../ui/Mark.tsx';
import { useTexts } from './i18n.ts';

type Props = {
  readonly partner: Partner;
  readonly size?: 'small' | 'normal' | 'large';
  /** Whether the partner's name stands beside the mark, so that it needs none of its own. */
  readonly isNamed?: boolean;
};

export function PartnerMark({ partner, size, isNamed = false }: Props) {
  const { language } = useTexts();
  const label = isNamed ? undefined : textIn(partner.name, language);
  return <Mark text={partner.mark} colour={partner.colour} label={label} size={size} />;
}
