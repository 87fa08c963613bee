import type { LucideIcon } from 'lucide-react';
import { useTexts } from '../app/i18n.ts';
import { useOrigin } from '../app/useOrigin.ts';
import { copyPlaces, places } from './places.ts';

type Place = { readonly id: string; readonly icon: LucideIcon; readonly label: string };

/** The places of what is open, the workshop itself or a partner's copy, as they are called. */
export function usePlaces(): readonly Place[] {
  const { t } = useTexts();
  return useOrigin() === null
    ? places.map(({ id, icon }) => ({ id, icon, label: t(`rail.${id}`) }))
    : copyPlaces.map(({ id, icon }) => ({ id, icon, label: t(`partnerCopy.rail.${id}`) }));
}
