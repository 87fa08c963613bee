import { useCallback } from 'react';
import type { StandingOption } from '../../../shared/domain/tally.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';

/** How an option is called aloud: `K-02 Inspectors advise`. */
export function useOptionText(): (option: StandingOption) => string {
  const { language } = useTexts();
  return useCallback(
    ({ reference, text }: StandingOption) => `${reference} ${textIn(text, language)}`.trim(),
    [language],
  );
}
