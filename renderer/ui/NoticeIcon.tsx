import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import { Icon } from './Icon.tsx';

export type NoticeKind = 'done' | 'information' | 'warning' | 'error';

type Props = { readonly kind: NoticeKind };

const icons = {
  done: { icon: CircleCheck, colour: 'text-accent' },
  information: { icon: Info, colour: 'text-quiet' },
  warning: { icon: TriangleAlert, colour: 'text-amber' },
  error: { icon: OctagonAlert, colour: 'text-red' },
} as const;

export function NoticeIcon({ kind }: Props) {
  const { icon, colour } = icons[kind];
  return <Icon of={icon} className={colour} />;
}
