import type { Moment } from '../../../shared/domain/moment.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { whenAgo } from '../../app/whenAgo.ts';

/** `today 14:20`, by the clock of now. */
export function whenSent(at: Moment, language: Language): string {
  return whenAgo(at, new Date(), language);
}
