import { agenda } from './en/agenda.ts';
import { app } from './en/app.ts';
import { board } from './en/board.ts';
import { did } from './en/did.ts';
import { exportTexts } from './en/export.ts';
import { home } from './en/home.ts';
import { list } from './en/list.ts';
import { overview } from './en/overview.ts';
import { partners } from './en/partners.ts';
import { problem } from './en/problem.ts';
import { refusal } from './en/refusal.ts';
import { shell } from './en/shell.ts';
import { words } from './en/words.ts';
import { workplans } from './en/workplans.ts';

/** Every text of the interface, one file for each place where a person reads it. */
export const en = {
  app,
  home,
  problem,
  ...shell,
  overview,
  partners,
  agenda,
  board,
  workplans,
  export: exportTexts,
  did,
  refusal,
  list,
  ...words,
} as const;
