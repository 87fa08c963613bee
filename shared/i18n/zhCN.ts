import type { Texts } from './texts.ts';
import { agenda } from './zhCN/agenda.ts';
import { app } from './zhCN/app.ts';
import { board } from './zhCN/board.ts';
import { did } from './zhCN/did.ts';
import { exportTexts } from './zhCN/export.ts';
import { home } from './zhCN/home.ts';
import { list } from './zhCN/list.ts';
import { overview } from './zhCN/overview.ts';
import { partners } from './zhCN/partners.ts';
import { problem } from './zhCN/problem.ts';
import { refusal } from './zhCN/refusal.ts';
import { shell } from './zhCN/shell.ts';
import { words } from './zhCN/words.ts';
import { workplans } from './zhCN/workplans.ts';

/** 界面上的全部文字，与 en.ts 逐项对应。 */
export const zhCN: Texts = {
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
};
