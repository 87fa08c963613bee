import { contextSituations, fieldSituations } from './fieldSituations.ts';
import {
  milestoneSituations,
  outputSituations,
  placeSituations,
  unknownSituations,
} from './placeSituations.ts';
import { first, second, third } from './planParts.ts';
import { rowSituations } from './rowSituations.ts';
import type { Situation } from './situation.ts';

/** The headings of the tables in docs/merge.md, each with its lines. */
export const situations: Readonly<Record<string, readonly Situation[]>> = {
  Rows: rowSituations,
  Milestones: milestoneSituations,
  Places: placeSituations,
  'Fields of a row': fieldSituations,
  'The plan as a whole': contextSituations,
  'Outputs that are gone': outputSituations,
  'Without a base': unknownSituations,
};

export const outputsHere = [first, second, third];
