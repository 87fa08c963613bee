import type { BlockModel, BlockRow } from '../../../domain/blockModel.ts';
import type { Participant } from '../../../domain/participant.ts';
import type { PartnerId } from '../../../domain/partner.ts';
import { sorted } from '../../../lib/order.ts';
import { where } from '../../../records/queries.ts';
import { band, column, model, needed, nothing, optional, row, table } from '../blockTable.ts';
import { type BlockWords, shown } from '../blockWords.ts';

/** Who took part, by partner; without how to reach people, as the document goes to many. */
export function participantsBlock(words: BlockWords): BlockModel {
  const caption = words.label(({ captions }) => captions.participants);
  const { participants } = words.records;
  if (participants.size === 0) return nothing(caption, words.empty('participants'));
  const columns = [column(words.head('name'), 40), column(words.head('role'), 60)];
  const ids: readonly (PartnerId | null)[] = [...words.partners.map(({ id }) => id), null];
  const rows = ids.flatMap((id): readonly BlockRow[] => {
    const people = sorted(where(participants, ({ partnerId }) => partnerId === id));
    if (people.length === 0) return [];
    const name = words.say((naming) => naming.partner(id));
    return [
      band(`partner:${id ?? 'none'}`, name, columns.length),
      ...people.map((person) => personRow(person, words)),
    ];
  });
  return model(caption, [table(columns, rows)]);
}

function personRow({ id, name, role }: Participant, words: BlockWords): BlockRow {
  return row(`participant:${id}`, [
    needed(
      shown(name),
      words.say((_, { untitled }) => untitled),
    ),
    optional(shown(role)),
  ]);
}
