import { agenda } from './en/agenda.ts';
import { app } from './en/app.ts';
import { board } from './en/board.ts';
import { chain } from './en/chain.ts';
import { consoleTexts } from './en/console.ts';
import { consolidation } from './en/consolidation.ts';
import { did } from './en/did.ts';
import { exchange } from './en/exchange.ts';
import { exportTexts } from './en/export.ts';
import { findings, picker } from './en/findings.ts';
import { grid } from './en/grid.ts';
import { home } from './en/home.ts';
import { list } from './en/list.ts';
import { listFile } from './en/listFile.ts';
import { lists } from './en/lists.ts';
import { merge } from './en/merge.ts';
import { notes } from './en/notes.ts';
import { overview } from './en/overview.ts';
import { packet } from './en/packet.ts';
import { parking } from './en/parking.ts';
import { participants } from './en/participants.ts';
import { partnerCopy } from './en/partnerCopy.ts';
import { partners } from './en/partners.ts';
import { passphrase } from './en/passphrase.ts';
import { photos } from './en/photos.ts';
import { planCells } from './en/planCells.ts';
import { planChecks } from './en/planChecks.ts';
import { planDetails } from './en/planDetails.ts';
import { planDocument } from './en/planDocument.ts';
import { planEvidence } from './en/planEvidence.ts';
import { planImport } from './en/planImport.ts';
import { planShell } from './en/planShell.ts';
import { planViews } from './en/planViews.ts';
import { positions } from './en/positions.ts';
import { privateNote } from './en/privateNote.ts';
import { problem } from './en/problem.ts';
import { recommendations } from './en/recommendations.ts';
import { refusal } from './en/refusal.ts';
import { search } from './en/search.ts';
import { shell } from './en/shell.ts';
import { snapshots } from './en/snapshots.ts';
import { strategy } from './en/strategy.ts';
import { strategyDocument } from './en/strategyDocument.ts';
import { template } from './en/template.ts';
import { versions } from './en/versions.ts';
import { voting } from './en/voting.ts';
import { wall } from './en/wall.ts';
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
} as const;
