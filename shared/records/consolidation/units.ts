import { type Counted, countedBy, countsAs } from '../../domain/countsAs.ts';
import type { Text } from '../../domain/text.ts';
import { sorted } from '../../lib/order.ts';
import type { PlanLine } from '../planLine.ts';
import type { Records } from '../tables.ts';

/** What is added up under one name, in the words that most rows use for it. */
export type CountedUnit = {
  /** Tells it from the others of one gathering. */
  readonly key: string;
  /** Empty in both languages for quantities of nothing. */
  readonly unit: Text;
};

export type Units = {
  /** Those of the programme targets first, in their order, then those of most rows. */
  readonly units: readonly CountedUnit[];
  /** The key of the unit under which a quantity of this unit is added up. */
  readonly keyOf: (unit: Text) => string;
};

/** Only these rows have something to add up; what another activity counts already is left out, as in `promisedFor`. */
export function addsUp({ activity }: PlanLine): boolean {
  return activity.target.quantity !== null && !activity.countsElsewhere;
}

/**
 * Which units mean the same thing: what counts as the unit of a programme target (see `countsAs`) stands under it,
 * under the most general where several do; all else with what counts the same in either language. Everything
 * stands under exactly one unit, so that sums can be added up further.
 */
export function gatherUnits(
  rows: readonly PlanLine[],
  { programmeTargets }: Pick<Records, 'programmeTargets'>,
): Units {
  const used = new Map<string, Used>();
  const targets = sorted(programmeTargets.values()).map(({ target }) => noted(used, target.unit, 0));
  for (const row of rows) if (addsUp(row)) noted(used, row.activity.target.unit, 1);
  const own = [...used.values()].toSorted((a, b) => b.rows - a.rows || (a.id < b.id ? -1 : 1));
  const general = mostGeneral(targets);
  const groups: Used[][] = general.map(() => []);
  const loose: Used[] = [];
  for (const each of own) {
    const at = general.findIndex(({ counted }) => isSame(each.counted, counted));
    const under = at === -1 ? general.findIndex(({ counted }) => countsAs(each.counted, counted)) : at;
    (groups[under] ?? loose).push(each);
  }
  const all = [
    ...groups.map((group, n) => named(group, general[n])),
    ...joined(loose).map((group) => named(group)),
  ];
  const keys = new Map(all.flatMap(({ unit, members }) => members.map(({ id }) => [id, unit.key] as const)));
  return { units: all.map(({ unit }) => unit), keyOf: (unit) => keys.get(idOf(unit)) ?? idOf(unit) };
}

type Used = { readonly id: string; readonly unit: Text; readonly counted: Counted; rows: number };

function idOf(unit: Text): string {
  return `${unit.en}\n${unit.zh}`;
}

function noted(used: Map<string, Used>, unit: Text, rows: number): Used {
  const id = idOf(unit);
  const each = used.get(id) ?? { id, unit, counted: countedBy(unit), rows: 0 };
  each.rows += rows;
  used.set(id, each);
  return each;
}

/** One for each thing that the targets count, without those that are a kind of another. */
function mostGeneral(targets: readonly Used[]): readonly Used[] {
  const distinct = targets.filter(
    ({ counted }, n) => targets.findIndex((other) => isSame(other.counted, counted)) === n,
  );
  return distinct.filter(
    (each) =>
      !distinct.some(
        (other) =>
          other !== each && countsAs(each.counted, other.counted) && !countsAs(other.counted, each.counted),
      ),
  );
}

function isSame(a: Counted, b: Counted): boolean {
  if (a.en === '' && a.zh === '') return b.en === '' && b.zh === '';
  return (a.en !== '' && a.en === b.en) || (a.zh !== '' && a.zh === b.zh);
}

/** What is the same as the same thing is the same: `SMEs`, `SMEs / 中小企业` and `中小企业` are one. */
function joined(units: readonly Used[]): readonly (readonly Used[])[] {
  let groups: readonly (readonly Used[])[] = [];
  for (const each of units) {
    const isLike = (group: readonly Used[]): boolean =>
      group.some(({ counted }) => isSame(counted, each.counted));
    const like = groups.filter(isLike);
    const first = like[0];
    groups =
      first === undefined
        ? [...groups, [each]]
        : groups
            .filter((group) => group === first || !like.includes(group))
            .map((group) => (group === first ? [...like.flat(), each] : group));
  }
  return groups;
}

/** The words of a programme target are everybody's; else those of most rows, language by language. */
function named(
  members: readonly Used[],
  target?: Used,
): { readonly unit: CountedUnit; readonly members: readonly Used[] } {
  const words = (language: 'en' | 'zh'): string =>
    [...(target ? [target] : []), ...members].find(({ unit }) => unit[language].trim() !== '')?.unit[
      language
    ] ?? '';
  const key = target?.id ?? members.map(({ id }) => id).reduce((a, b) => (a < b ? a : b), '\uffff');
  return { unit: { key, unit: { en: words('en'), zh: words('zh') } }, members };
}
