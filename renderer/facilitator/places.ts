import {
  ArrowLeftRight,
  BookText,
  CalendarDays,
  ChartGantt,
  ClipboardList,
  FileDown,
  Goal,
  Home,
  Lightbulb,
  type LucideIcon,
  Send,
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
  { id: 'exchange', icon: ArrowLeftRight },
  { id: 'consolidation', icon: ChartGantt },
  { id: 'strategy-document', icon: BookText },
  { id: 'export', icon: FileDown },
] as const satisfies readonly { readonly id: string; readonly icon: LucideIcon }[];

/** The places of a partner's copy: what is there to be read, its own plan, and the way back. */
export const copyPlaces = [
  { id: 'overview', icon: Home },
  { id: 'findings', icon: Lightbulb },
  { id: 'strategy', icon: Goal },
  { id: 'workplans', icon: ClipboardList },
  { id: 'send-back', icon: Send },
  { id: 'export', icon: FileDown },
] as const satisfies readonly { readonly id: string; readonly icon: LucideIcon }[];
