import { createElement } from 'react';
import { toast } from 'sonner';
import { NoticeIcon, type NoticeKind } from './NoticeIcon.tsx';

type Notice = {
  readonly kind: NoticeKind;
  readonly title: string;
  readonly text?: string;
  readonly action?: { readonly label: string; readonly onPressed: () => void };
  /** A second notice with the same id takes the place of the first. */
  readonly id?: string;
};

/** Says what happened. An error stays until someone has seen it; the rest leaves after six seconds. */
export function notify({ kind, title, text, action, id }: Notice): void {
  const show = kind === 'error' ? toast.error : toast;
  show(title, {
    ...(id === undefined ? {} : { id }),
    description: text,
    icon: createElement(NoticeIcon, { kind }),
    duration: kind === 'error' ? Number.POSITIVE_INFINITY : 6000,
    action: action && { label: action.label, onClick: action.onPressed },
  });
}
