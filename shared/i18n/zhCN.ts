import type { Texts } from './texts.ts';
import { agenda } from './zhCN/agenda.ts';
import { app } from './zhCN/app.ts';
import { board } from './zhCN/board.ts';
import { chain } from './zhCN/chain.ts';
import { consoleTexts } from './zhCN/console.ts';
import { consolidation } from './zhCN/consolidation.ts';
import { did } from './zhCN/did.ts';
import { exchange } from './zhCN/exchange.ts';
import { exportTexts } from './zhCN/export.ts';
import { findings, picker } from './zhCN/findings.ts';
import { grid } from './zhCN/grid.ts';
import { home } from './zhCN/home.ts';
import { list } from './zhCN/list.ts';
import { listFile } from './zhCN/listFile.ts';
import { lists } from './zhCN/lists.ts';
import { merge } from './zhCN/merge.ts';
import { notes } from './zhCN/notes.ts';
import { overview } from './zhCN/overview.ts';
import { packet } from './zhCN/packet.ts';
import { parking } from './zhCN/parking.ts';
import { participants } from './zhCN/participants.ts';
import { partnerCopy } from './zhCN/partnerCopy.ts';
import { partners } from './zhCN/partners.ts';
import { passphrase } from './zhCN/passphrase.ts';
import { photos } from './zhCN/photos.ts';
import { planCells } from './zhCN/planCells.ts';
import { planChecks } from './zhCN/planChecks.ts';
import { planDetails } from './zhCN/planDetails.ts';
import { planDocument } from './zhCN/planDocument.ts';
import { planEvidence } from './zhCN/planEvidence.ts';
import { planImport } from './zhCN/planImport.ts';
import { planShell } from './zhCN/planShell.ts';
import { planViews } from './zhCN/planViews.ts';
import { positions } from './zhCN/positions.ts';
import { privateNote } from './zhCN/privateNote.ts';
import { problem } from './zhCN/problem.ts';
import { recommendations } from './zhCN/recommendations.ts';
import { refusal } from './zhCN/refusal.ts';
import { search } from './zhCN/search.ts';
import { shell } from './zhCN/shell.ts';
import { snapshots } from './zhCN/snapshots.ts';
import { strategy } from './zhCN/strategy.ts';
import { strategyDocument } from './zhCN/strategyDocument.ts';
import { template } from './zhCN/template.ts';
import { versions } from './zhCN/versions.ts';
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
  partnerCopy,
  passphrase,
  participants,
  photos,
  template,
  agenda,
  privateNote,
  board,
  console: consoleTexts,
  consolidation,
  snapshots,
  wall,
  exchange,
  packet,
  merge,
  findings,
  picker,
  parking,
  planCells,
  planChecks,
  planEvidence,
  planDetails,
  planDocument,
  planImport,
  planShell,
  notes,
  voting,
  strategy,
  strategyDocument,
  positions,
  recommendations,
  chain,
  versions,
  search,
  workplans,
  grid,
  planViews,
  export: exportTexts,
  did,
  refusal,
  list,
  listFile,
  lists,
  ...words,
};
