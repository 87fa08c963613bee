import type { PartnerId } from '../../../../shared/domain/partner.ts';
import type { Position, PositionId, Standing } from '../../../../shared/domain/position.ts';
import { lineKey, type StrategyLine } from '../../../../shared/domain/strategyLine.ts';
import type { Text } from '../../../../shared/domain/text.ts';
import { equal } from '../../../../shared/lib/equal.ts';
import { positionsByLine } from '../../../../shared/records/strategy.ts';
import { perform } from '../../../app/perform.ts';
import { openState } from '../../../records/recordsStore.ts';
import { newId } from '../../../records/run.ts';

/** One partner on one line. */
export type Place = { readonly line: StrategyLine; readonly partnerId: PartnerId };

/** Where these partners stand on these lines, as one thing to undo; who stands there already is passed over. */
export function setStands(
  places: readonly Place[],
  standing: Standing,
  gesture = newId(),
  text?: Text,
): void {
  const known = positionsByLine(openState().records);
  const byLine = new Map<string, { readonly line: StrategyLine; readonly partners: PartnerId[] }>();
  for (const { line, partnerId } of places) {
    const key = lineKey(line);
    const had = known.get(key)?.get(partnerId);
    if (standing === 'silent') {
      if (had) void perform('positions/withdraw', { id: had.id }, gesture);
    } else if (!isSaid(had, standing, text)) {
      const ofLine = byLine.get(key) ?? { line, partners: [] };
      ofLine.partners.push(partnerId);
      byLine.set(key, ofLine);
    }
  }
  if (standing === 'silent') return;
  for (const { line, partners } of byLine.values()) {
    const taking = partners.map((partnerId) => ({ id: newId() as PositionId, partnerId }));
    void perform(
      'positions/take',
      { line, stand: standing, ...(text ? { text } : {}), partners: taking },
      gesture,
    );
  }
}

function isSaid(had: Position | undefined, standing: Standing, text: Text | undefined): boolean {
  return had?.stand === standing && (text === undefined || equal(had.text, text));
}

/** What a partner reserves; one that has not said yet reserves something by writing it. */
export function writeWords(place: Place, text: Text, gesture: string): void {
  const { line, partnerId } = place;
  const had = positionsByLine(openState().records).get(lineKey(line))?.get(partnerId);
  setStands([place], had?.stand ?? 'reservation', gesture, text);
}
