import { type LucideIcon, Signal, SignalHigh, SignalLow, SignalMedium } from 'lucide-react';
import type { EvidenceGrade } from '../../shared/domain/finding.ts';

/** Stronger evidence, more bars; the name of the grade stands beside it. */
export const gradeIcons: Readonly<Record<EvidenceGrade, LucideIcon>> = {
  monitoring: Signal,
  evaluation: SignalHigh,
  experience: SignalMedium,
  opinion: SignalLow,
};
