import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../../app/i18n.ts';
import { IconButton } from '../../../ui/IconButton.tsx';

type Props = { readonly text: string; readonly label?: string };

/** Puts words where they can be pasted from. */
export function CopyButton({ text, label }: Props) {
  const { t } = useTexts();
  const [isCopied, setCopied] = useState(false);
  return (
    <IconButton
      icon={isCopied ? Check : Copy}
      size="small"
      label={label ?? t('merge.copy')}
      onPressed={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
    />
  );
}
