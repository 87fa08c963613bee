import { CircleCheck, CircleDashed, type LucideIcon, OctagonX, TriangleAlert } from 'lucide-react';
import type { Standing } from '../../shared/domain/position.ts';

/** A shape of its own for each, as well as a colour and a word. */
export const standIcons: Readonly<Record<Standing, LucideIcon>> = {
  agreed: CircleCheck,
  reservation: TriangleAlert,
  notAgreed: OctagonX,
  silent: CircleDashed,
};
