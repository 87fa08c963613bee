import type { InputOf } from '../../../shared/commands/registry.ts';
import { pastedLines } from '../../../shared/domain/card.ts';
import { nextColour, type Partner, type PartnerId, suggestMark } from '../../../shared/domain/partner.ts';
import { emptyText, languageOf, type Text } from '../../../shared/domain/text.ts';
import type { WorkplanId } from '../../../shared/domain/workplan.ts';

type NewPartner = InputOf<'partners/add'>;

/** A partner for each line, with marks and colours that those before it have left free. */
export function newPartners(
  lines: string,
  known: Iterable<Partner>,
  newId: () => string,
): readonly NewPartner[] {
  const all = [...known];
  return pastedLines(lines).map((line) => {
    const name = nameFrom(line);
    const partner = {
      id: newId() as PartnerId,
      name,
      mark: suggestMark(name, all),
      colour: nextColour(all),
    };
    all.push({ ...partner, order: 'a0' });
    return { ...partner, workplanId: newId() as WorkplanId };
  });
}

/** Cells of a spreadsheet come with tabs between them: the English and the Chinese name, in whatever order. */
function nameFrom(line: string): Text {
  const cells = line
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  return cells.reduce<Text>((name, cell) => {
    const language = languageOf(cell);
    return name[language] === '' ? { ...name, [language]: cell } : name;
  }, emptyText);
}
