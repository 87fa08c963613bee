import { titleAdvice } from '../../../shared/domain/clusterTitle.ts';
import { type Text, textIn } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';

type Props = { readonly title: Text };

/** Said while the title has the focus, and never more than said. */
export function TitleHint({ title }: Props) {
  const { t, language } = useTexts();
  const advice = titleAdvice(textIn(title, language));
  if (advice === null) return null;
  return (
    <p className="hidden pt-0.5 text-label font-normal text-amber group-focus-within/title:block">
      {t(`board.titleAdvice.${advice}`)}
    </p>
  );
}
