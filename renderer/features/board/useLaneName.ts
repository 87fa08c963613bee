import type { Lane } from '../../../shared/domain/overcoming.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';

/** `K-07 Support for so many initiatives`. */
export function useLaneName(): (lane: Lane) => string {
  const { t, language } = useTexts();
  return ({ challenge, number, text }) => {
    if (challenge === null) return t('board.lanes.none');
    const kind = challenge.kind === 'cluster' ? 'clusters' : 'cards';
    return `${referenceOf(kind, number)} ${textIn(text, language)}`.trim();
  };
}
