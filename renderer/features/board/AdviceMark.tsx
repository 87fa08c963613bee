import { WrapText } from 'lucide-react';
import { adviceOn } from '../../../shared/domain/cardAdvice.ts';
import { type Text, textIn } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { Icon } from '../../ui/Icon.tsx';

type Props = { readonly text: Text };

/** A gentle mark on a card that a room could not read or take for one idea; what is meant is said over it. */
export function AdviceMark({ text }: Props) {
  const { t, language } = useTexts();
  const advice = adviceOn(textIn(text, language));
  if (advice === null) return null;
  const said = t(`board.advice.${advice}`);
  return (
    <span title={said} className="shrink-0 text-amber">
      <Icon of={WrapText} size={14} />
      <span className="sr-only">{said}</span>
    </span>
  );
}
