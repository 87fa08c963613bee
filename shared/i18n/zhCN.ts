import type { Texts } from './texts.ts';
import { agenda } from './zhCN/agenda.ts';
import { app } from './zhCN/app.ts';
import { board } from './zhCN/board.ts';
import { consoleTexts } from './zhCN/console.ts';
import { did } from './zhCN/did.ts';
import { exportTexts } from './zhCN/export.ts';
import { findings, picker } from './zhCN/findings.ts';
import { grid } from './zhCN/grid.ts';
import { home } from './zhCN/home.ts';
import { list } from './zhCN/list.ts';
import { lists } from './zhCN/lists.ts';
import { notes } from './zhCN/notes.ts';
import { overview } from './zhCN/overview.ts';
import { parking } from './zhCN/parking.ts';
import { participants } from './zhCN/participants.ts';
import { partners } from './zhCN/partners.ts';
import { photos } from './zhCN/photos.ts';
import { planCells } from './zhCN/planCells.ts';
import { planChecks } from './zhCN/planChecks.ts';
import { planDetails } from './zhCN/planDetails.ts';
import { planDocument } from './zhCN/planDocument.ts';
import { planEvidence } from './zhCN/planEvidence.ts';
import { planShell } from './zhCN/planShell.ts';
import { planViews } from './zhCN/planViews.ts';
import { privateNote } from './zhCN/privateNote.ts';
import { problem } from './zhCN/problem.ts';
import { refusal } from './zhCN/refusal.ts';
import { shell } from './zhCN/shell.ts';
import { snapshots } from './zhCN/snapshots.ts';
import { template } from './zhCN/template.ts';
import { voting } from './zhCN/voting.ts';
import { wall } from './zhCN/wall.ts';
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
  participants,
  photos,
  template,
  agenda,
  privateNote,
  board,
  console: consoleTexts,
  snapshots,
  wall,
  findings,
  picker,
  parking,
  planCells,
  planChecks,
  planEvidence,
  planDetails,
  planDocument,
  planShell,
  notes,
  voting,
  workplans,
  grid,
  planViews,
  export: exportTexts,
  did,
  refusal,
  list,
  lists,
  ...words,
};
