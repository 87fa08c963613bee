import type { Share } from '../../../shared/domain/finding.ts';
import { parseShare } from '../../../shared/domain/share.ts';
import { EntryField } from '../../app/EntryField.tsx';
import { useTexts } from '../../app/i18n.ts';

type Props = {
  readonly reference: string;
  readonly share: Share | null;
  readonly onEntered: (share: Share | null) => void;
};

/** `77 of 120`: for how many of how many the statement holds. */
export function ShareField({ reference, share, onEntered }: Props) {
  const { t } = useTexts();
  return (
    <EntryField<Share | null>
      label={t('findings.share.label', { reference })}
      shown={share ? t('findings.share.shown', share) : ''}
      placeholder={t('findings.share.placeholder')}
      read={(typed) => {
        const parsed = parseShare(typed);
        return parsed.kind === 'share' ? parsed.share : undefined;
      }}
      wrong={() => t('findings.share.wrong')}
      maxLength={60}
      className="w-32 border-line!"
      onEntered={onEntered}
    />
  );
}
