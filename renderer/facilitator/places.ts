import {
  BookText,
  CalendarDays,
  ChartGantt,
  ClipboardList,
  FileDown,
  Goal,
  Home,
  Lightbulb,
  type LucideIcon,
  SquareParking,
  StickyNote,
  Users,
} from 'lucide-react';

/** The places of a workshop, in the order of the work. */
export const places = [
  { id: 'overview', icon: Home },
  { id: 'partners', icon: Users },
  { id: 'agenda', icon: CalendarDays },
  { id: 'run', icon: StickyNote },
  { id: 'findings', icon: Lightbulb },
  { id: 'parking', icon: SquareParking },
  { id: 'strategy', icon: Goal },
  { id: 'workplans', icon: ClipboardList },
  { id: 'consolidation', icon: ChartGantt },
  { id: 'strategy-document', icon: BookText },
  { id: 'export', icon: FileDown },
] as const satisfies readonly { readonly id: string; readonly icon: LucideIcon }[];
