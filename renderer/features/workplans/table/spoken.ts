import type { PlanNames } from '../../../../shared/records/planNames.ts';
import type { useTexts } from '../../../app/i18n.ts';

/** Handed down to the cells, because a screen of them would ask for it hundreds of times. */
export type Spoken = ReturnType<typeof useTexts> & { readonly names: PlanNames };
