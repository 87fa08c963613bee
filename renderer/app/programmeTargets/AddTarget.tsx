import { overtypedTarget, parseQuantity } from '../../../shared/domain/parseQuantity.ts';
import type { ProgrammeTargetId } from '../../../shared/domain/programmeTarget.ts';
import { noQuantity } from '../../../shared/domain/quantity.ts';
import { newId } from '../../records/run.ts';
import { AddLine } from '../AddLine.tsx';
import { useTexts } from '../i18n.ts';
import { perform } from '../perform.ts';

/** Type how many of what, Enter, next. */
export function AddTarget() {
  const { t, language } = useTexts();

  function add(words: string, gesture: string) {
    const parsed = parseQuantity(words);
    if (parsed.kind !== 'quantity') return;
    const id = newId() as ProgrammeTargetId;
    const target = overtypedTarget(noQuantity, language, parsed);
    void perform('programme-targets/add', { id, target, provinces: [] }, gesture);
  }

  return (
    <AddLine
      draftId="programme-target"
      label={t('lists.target.add')}
      placeholder={t('lists.target.addHint')}
      problemOf={(words) => (parseQuantity(words).kind === 'quantity' ? null : t('lists.target.tooMuch'))}
      onAdded={add}
    />
  );
}
