import { CircleCheckBig, CircleDashed, CircleDotDashed, type LucideIcon } from 'lucide-react';
import type { Status } from '../../../../shared/domain/activity.ts';
import { useTexts } from '../../../app/i18n.ts';
import { Icon } from '../../../ui/Icon.tsx';

type Props = { readonly status: Status; readonly className?: string };

const icons: Readonly<Record<Status, LucideIcon>> = {
  planned: CircleDashed,
  underWay: CircleDotDashed,
  done: CircleCheckBig,
};

/** How far an activity has come, told apart by its shape. */
export function StatusIcon({ status, className = 'text-quiet' }: Props) {
  const { t } = useTexts();
  return (
    <span title={t(`planViews.status.${status}`)} className={`inline-flex ${className}`}>
      <Icon of={icons[status]} size={14} />
    </span>
  );
}
