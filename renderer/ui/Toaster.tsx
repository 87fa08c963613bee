import { X } from 'lucide-react';
import { Toaster as SonnerToaster } from 'sonner';
import { Icon } from './Icon.tsx';

type Props = {
  readonly label: string;
  readonly closeLabel: string;
};

const titleStyle = 'font-medium';
const textStyle = 'mt-0.5 text-quiet';

const toastClasses = {
  toast:
    'relative flex w-90 items-start gap-2.5 rounded border border-line bg-raised py-3 pr-9 pl-3 text-body text-ink shadow-over',
  title: titleStyle,
  description: textStyle,
  content: 'min-w-0 flex-1',
  icon: 'mt-0.5 shrink-0',
  actionButton: '-my-0.5 ml-auto shrink-0 rounded px-2 py-0.5 font-medium text-accent hover:bg-hover',
  closeButton: 'absolute top-2.5 right-2.5 rounded-small p-1 text-quiet hover:bg-hover hover:text-ink',
  error: 'border-red',
};

/** Once per window. What to show is said by `notify`. */
export function Toaster({ label, closeLabel }: Props) {
  return (
    <SonnerToaster
      position="bottom-right"
      expand
      visibleToasts={4}
      containerAriaLabel={label}
      icons={{ close: <Icon of={X} size={14} /> }}
      toastOptions={{
        unstyled: true,
        closeButton: true,
        closeButtonAriaLabel: closeLabel,
        classNames: toastClasses,
      }}
    />
  );
}
